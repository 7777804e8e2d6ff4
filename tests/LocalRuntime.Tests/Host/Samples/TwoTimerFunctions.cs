using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

/// <summary>Two timers of one app: one run of the first lasts until a test lets it go.</summary>
public sealed class TwoTimerFunctions(TimerRuns runs)
{
    [Function("LongHourly")]
    public async Task RunLong([TimerTrigger("0 0 * * * *")] TimerInfo info)
    {
        runs.Long.Entered.TrySetResult();
        await runs.Long.Open.Task;
    }

    [Function("ShortHourly")]
    public void RunShort([TimerTrigger("0 0 * * * *")] TimerInfo info) => runs.Add(info);
}
