using System.Diagnostics;
using System.Text.Json;
using FunctionsHost.Workers;
using Microsoft.Extensions.Logging;

namespace FunctionsHost.Memory.Timers;

/// <summary>Runs one timer function at its times: one run a time, over all hosts of a hub.</summary>
internal sealed class TimerLoop(FunctionApp app, Function function, TimerSchedule schedule, TimerRuns runs, TimeProvider time)
{
    // A timer cannot be set for more than 49 days.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly ILogger log = app.Logs.CreateLogger("Host.Timers");

    internal async Task RunAsync(CancellationToken stopping)
    {
        Activity.Current = null;
        try
        {
            if (function.Trigger.TryGetProperty("runOnStartup", out var onStartup) && onStartup.GetBoolean())
            {
                await RunDueAsync(time.GetUtcNow(), stopping);
            }

            for (var due = schedule.After(runs.Since); ; due = await RunDueAsync(due, stopping))
            {
                while (due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
                {
                    await Task.Delay(left < LongestDelay ? left : LongestDelay, time, stopping);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host ends.
        }
    }

    /// <summary>Sees to it that the run due has been made, here or by another host.</summary>
    /// <returns>When the next is due.</returns>
    private async Task<DateTimeOffset> RunDueAsync(DateTimeOffset due, CancellationToken stopping)
    {
        await runs.Turn.WaitAsync(stopping);
        try
        {
            if (runs.Last < due)
            {
                var now = time.GetUtcNow();
                await InvokeAsync(isPastDue: now - due > TimeSpan.FromMinutes(1), stopping);

                // Written after the run: a host that dies in between leaves it to be made up.
                stopping.ThrowIfCancellationRequested();
                runs.Last = now > due ? now : due;
            }

            return schedule.After(runs.Last);
        }
        finally
        {
            runs.Turn.Release();
        }
    }

    private async Task InvokeAsync(bool isPastDue, CancellationToken stopping)
    {
        var info = JsonSerializer.Serialize(new
        {
            ScheduleStatus = new
            {
                Last = runs.Last == default ? default : schedule.OnClock(runs.Last).DateTime,
                Next = schedule.OnClock(schedule.After(runs.Since)).DateTime,
                LastUpdated = schedule.OnClock(runs.Since).DateTime,
            },
            IsPastDue = isPastDue,
        });
        try
        {
            await app.InvokeAsync(function, new() { Json = info }, stopping);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            log.LogError(e, "Timer function {Function} failed; it runs again at its next time.", function.Name);
        }
    }
}
