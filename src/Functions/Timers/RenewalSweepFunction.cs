using HostingFunctions.Renewals;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Timers;

/// <summary>Once a day, at 09:00 WIB unless set otherwise: notices and whatever else falls due in the hosting year.</summary>
public sealed class RenewalSweepFunction(RenewalSweep sweep)
{
    [Function("RenewalSweep")]
    public Task Run([TimerTrigger("%RenewalsSchedule%")] TimerInfo timer, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}
