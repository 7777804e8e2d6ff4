using System.Diagnostics;
using System.Text.Json;
using FunctionsHost.Workers;
using Microsoft.Extensions.Logging;
using NCrontab;

namespace FunctionsHost.Memory.Timers;

/// <summary>Runs one timer function on its schedule: once each time, whichever host of the hub does it.</summary>
internal sealed class TimerLoop(FunctionApp app, Function function, TimerRuns runs, TimeProvider time)
{
    // A timer cannot be set for more than 49 days.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly ILogger log = app.Logs.CreateLogger("Host.Timers");

    private readonly CrontabSchedule schedule = CrontabSchedule.Parse(
        app.Settings.Resolve(function.Trigger.GetProperty("schedule").GetString()!), new() { IncludingSeconds = true });

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(app.Settings.Values["WEBSITE_TIME_ZONE"] ?? "UTC");

    internal async Task RunAsync(CancellationToken stopping)
    {
        Activity.Current = null;
        try
        {
            for (var due = After(runs.Since); ; due = await RunDueAsync(due, stopping))
            {
                while (due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
                {
                    await Task.Delay(left < LongestDelay ? left : LongestDelay, time, stopping);
                }
            }
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // The host ends; the next one makes up a run that was cut short.
        }
    }

    /// <summary>Makes the due run, unless another host has made it.</summary>
    /// <returns>When the next run is due.</returns>
    private async Task<DateTimeOffset> RunDueAsync(DateTimeOffset due, CancellationToken stopping)
    {
        await runs.Turn.WaitAsync(stopping);
        try
        {
            if (runs.Last < due)
            {
                var now = time.GetUtcNow();
                await InvokeAsync(isPastDue: now - due > TimeSpan.FromMinutes(1), stopping);

                // Written after the run: if the host dies before that, another one makes up the run.
                stopping.ThrowIfCancellationRequested();
                runs.Last = now > due ? now : due;
            }

            return After(runs.Last);
        }
        finally
        {
            runs.Turn.Release();
        }
    }

    /// <summary>The first scheduled time after a moment. A time within an hour that the clock skips runs right after the clock went forward.</summary>
    private DateTimeOffset After(DateTimeOffset moment)
    {
        var next = schedule.GetNextOccurrence(OnClock(moment));
        return new DateTimeOffset(next, zone.GetUtcOffset(next));
    }

    private DateTime OnClock(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    private async Task InvokeAsync(bool isPastDue, CancellationToken stopping)
    {
        var info = JsonSerializer.Serialize(new
        {
            ScheduleStatus = new
            {
                Last = runs.Last == default ? default : OnClock(runs.Last),
                Next = OnClock(After(runs.Since)),
                LastUpdated = OnClock(runs.Since),
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
