using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class StartupFunction(TimerRuns runs)
{
    [Function("AtStartup")]
    public void Run([TimerTrigger("0 0 0 * * *", RunOnStartup = true, UseMonitor = false)] TimerInfo info) => runs.Add(info);
}
