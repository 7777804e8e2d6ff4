using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;

namespace HostingFunctions.Desk;

/// <summary>The page of the officials, which its acts show again.</summary>
public sealed class OfficialPages(IOfficials officials, TableOfficials table, IOfficialsBook store, TimeProvider time)
{
    public async Task<OfficialsPage> OfAsync(SignedIn who, CancellationToken cancellation)
    {
        var today = Wib.DateOf(time.GetUtcNow());
        if (!table.IsInForce)
        {
            return new OfficialsPage(who, officials.Roster, today) { Vacancies = Vacancies(today) };
        }

        var book = await table.ReadAsync(cancellation);
        return new OfficialsPage(who, table.Roster, today)
        {
            Book = book,
            Vacancies = Vacancies(today),
            History = await store.HistoryAsync(cancellation).ToListAsync(cancellation),
        };
    }

    public IReadOnlyList<Vacancy> Vacancies(DateOnly today) => Vacancy.In(officials.Roster, today, table.IsInForce);
}
