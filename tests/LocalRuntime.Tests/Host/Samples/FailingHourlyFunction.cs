using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class FailingHourlyFunction(TimerRuns runs)
{
    [Function("FailingHourly")]
    public Task Run([TimerTrigger("0 0 * * * *")] TimerInfo info)
    {
        runs.Add(info);
        throw new InvalidOperationException("as expected");
    }
}
