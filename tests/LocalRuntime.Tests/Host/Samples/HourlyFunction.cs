using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class HourlyFunction(TimerRuns runs)
{
    [Function("Hourly")]
    public void Run([TimerTrigger("%HourlySchedule%")] TimerInfo info) => runs.Add(info);
}
