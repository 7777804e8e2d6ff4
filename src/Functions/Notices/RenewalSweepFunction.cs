using HostingFunctions.Wakeups;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Notices;

/// <summary>
/// At the times of setting <c>RenewalsSchedule</c>: notices and whatever else falls due in the hosting year; then what ended long ago is cleared.
/// </summary>
public sealed class RenewalSweepFunction(RenewalSweep sweep, EndedRequests ended)
{
    [Function("RenewalSweep")]
    public async Task Run([TimerTrigger("%RenewalsSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            await sweep.RunAsync(cancellation);
        }
        finally
        {
            await ended.ClearAsync(durable, cancellation);
        }
    }
}
