using System.Collections.Concurrent;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notices;

/// <summary>
/// Keeps the figures of the month, quarter and year that ended last (ADR 19), each day and before anything is destroyed: nothing is that ended in a year
/// which is not over. What was not kept, because the process died, the next day's run keeps.
/// </summary>
public sealed class FiguresClosing(
    IListing<ListedRequest> requests, IListing<ListedApplication> applications, IClosedFigures closed, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>So that a process asks once for each.</summary>
    private readonly ConcurrentDictionary<Period, bool> known = [];

    public async Task CloseAsync(CancellationToken cancellation)
    {
        var today = Wib.DateOf(time.GetUtcNow());
        foreach (var period in new[] { Period.OfMonth(today).Before, Period.OfQuarter(today).Before, Period.OfYear(today.Year).Before })
        {
            if (known.ContainsKey(period))
            {
                continue;
            }

            if (await closed.FindAsync(period, cancellation) is null)
            {
                var figures = ServiceFigures.Of(
                    period, await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation), calendar, today);
                var before = await closed.FindAsync(period.YearBefore, cancellation);
                await closed.StoreAsync(before is null ? figures : figures with { RenewalsBefore = before.Renewals }, cancellation);
            }

            known[period] = true;
        }
    }
}
