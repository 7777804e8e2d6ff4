using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class WronglyScheduledFunction
{
    [Function("WronglyScheduled")]
    public void Run([TimerTrigger("every day")] TimerInfo info)
    {
    }
}
