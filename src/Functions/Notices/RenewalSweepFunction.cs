using HostingFunctions.Domain.Ports;
using HostingFunctions.Wakeups;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Notices;

/// <summary>
/// Runs at the times of setting <c>RenewalsSchedule</c>. Does what falls due in the hosting year, such as notices, and tells of steps that are overdue, of how
/// the month before was, of mails that were refused and of vacant roles; then clears requests that ended long ago.
/// </summary>
public sealed class RenewalSweepFunction(
    RenewalSweep sweep, OverdueReport overdue, MonthlyFigures figures, FiguresClosing closing, DroppedMailReport dropped, VacancyReport vacant,
    EndedRequests ended, IAllowances allowances, SharedMailSender shared)
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
            await overdue.SendAsync(cancellation);
            await figures.SendAsync(cancellation);
            await dropped.SendAsync(cancellation);
            await vacant.SendAsync(cancellation);
            await closing.CloseAsync(cancellation);
            await ended.ClearAsync(durable, cancellation);
            await allowances.ClearAsync(cancellation);
            await shared.ClearAsync(cancellation);
        }
    }
}
