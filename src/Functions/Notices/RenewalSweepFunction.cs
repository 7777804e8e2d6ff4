using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Notices;

/// <summary>At the times of setting <c>RenewalsSchedule</c>: notices and whatever else falls due in the hosting year.</summary>
public sealed class RenewalSweepFunction(RenewalSweep sweep)
{
    [Function("RenewalSweep")]
    public Task Run([TimerTrigger("%RenewalsSchedule%")] TimerInfo timer, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}
