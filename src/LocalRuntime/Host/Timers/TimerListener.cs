using System.Collections.ObjectModel;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Hosting;

/// <summary>Runs one timer function at its times: one run a time, over all processes of a hub.</summary>
internal sealed class TimerListener(
    Function function, TimerTriggerAttribute trigger, TimerSchedule schedule, TimerBlob blob,
    FunctionDispatcher dispatcher, ShutdownDrain drain, TimeProvider time, ILogger log)
{
    // How long to wait for another process's run to end, or for storage to come back.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // A timer cannot be set for more than 49 days.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly bool _monitored = trigger.UseMonitor && !schedule.IsShort(time.GetUtcNow());

    /// <summary>Waits and runs until <paramref name="stopping"/>; a run under way then is awaited.</summary>
    internal async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            var now = time.GetUtcNow();
            var run = await PersistAsync(() => blob.ReadOrCreateAsync(new(null, schedule.After(now), now), stopping), stopping);
            var due = schedule.After(_monitored ? run.Since : now);
            var missed = due < now;
            if (missed || trigger.RunOnStartup)
            {
                due = schedule.After(await RunDueAsync(missed ? due : now, missed, stopping));
            }

            while (true)
            {
                await WaitAsync(due, stopping);
                due = schedule.After(await RunDueAsync(due, missed: false, stopping));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The app stops.
        }
    }

    /// <summary>Sees to it that the run due at <paramref name="due"/> has been made, here or by another process; gives when that was.</summary>
    private async Task<DateTimeOffset> RunDueAsync(DateTimeOffset due, bool missed, CancellationToken stopping)
    {
        while (true)
        {
            await using var hold = await PersistAsync(() => blob.TryHoldAsync(stopping), stopping);
            var before = await PersistAsync(() => blob.ReadAsync(stopping), stopping);
            if (before.Last >= due)
            {
                return before.Last.Value;
            }

            if (hold is not null)
            {
                return await RunHeldAsync(hold, before, due, missed, stopping);
            }

            // If that process dies in its run, this one makes up for it.
            missed = true;
            await Task.Delay(Patience, time, stopping);
        }
    }

    private async Task<DateTimeOffset> RunHeldAsync(TimerHold hold, TimerRun before, DateTimeOffset due, bool missed, CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var last = now > due ? now : due;
        await InvokeAsync(before, missed, stopping);

        // Written after the run: a process that dies in between leaves it to be made up.
        try
        {
            await hold.WriteAsync(new(last, schedule.After(last), time.GetUtcNow()), CancellationToken.None);
        }
        catch (Exception e)
        {
            log.LogWarning(e, "The run of timer function {Function} could not be recorded; it may be repeated after a restart.", function.Name);
        }

        return last;
    }

    private async Task InvokeAsync(TimerRun before, bool missed, CancellationToken stopping)
    {
        var info = new TimerInfo
        {
            IsPastDue = missed,
            ScheduleStatus = _monitored
                ? new() { Last = schedule.OnClock(before.Last), Next = schedule.OnClock(before.Next), LastUpdated = schedule.OnClock(before.LastUpdated) }
                : null,
        };
        try
        {
            await dispatcher.InvokeAsync(function, info, ReadOnlyDictionary<string, object?>.Empty, CancellationToken.None);
        }
        catch (Exception) when (drain.Ended.IsCancellationRequested)
        {
            // Cut short: it is made up after the restart.
            throw new OperationCanceledException(stopping);
        }
        catch (Exception e)
        {
            log.LogError(e, "Timer function {Function} failed; it runs again at its next time.", function.Name);
        }
    }

    private async Task WaitAsync(DateTimeOffset due, CancellationToken stopping)
    {
        while (due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left < LongestDelay ? left : LongestDelay, time, stopping);
        }
    }

    private async Task<T> PersistAsync<T>(Func<Task<T>> attempt, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                return await attempt();
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                log.LogWarning(e, "Timer function {Function} cannot reach its blob; trying again.", function.Name);
                await Task.Delay(Patience, time, stopping);
            }
        }
    }
}
