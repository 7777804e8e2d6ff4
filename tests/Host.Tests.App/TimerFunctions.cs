using Microsoft.Azure.Functions.Worker;

namespace HostSampleApp;

public sealed class TimerFunctions(Journal journal)
{
    [Function("Tick")]
    public void Tick([TimerTrigger("%TickSchedule%")] TimerInfo timer) => journal.Write("ticks", timer.IsPastDue ? "past due" : "in time");
}
