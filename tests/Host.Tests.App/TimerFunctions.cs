using Microsoft.Azure.Functions.Worker;

namespace HostSampleApp;

public sealed class TimerFunctions(Journal journal)
{
    [Function("Tick")]
    public void Tick([TimerTrigger("%TickSchedule%")] TimerInfo timer) => journal.Write("ticks", timer.IsPastDue ? "past due" : "in time");

    /// <summary>Waits at a gate.</summary>
    [Function("Nap")]
    public Task NapAsync([TimerTrigger("%NapSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        journal.Write("naps", "begun");
        return journal.WhenOpenAsync("naps", cancellation);
    }
}
