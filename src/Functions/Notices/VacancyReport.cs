using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;

namespace HostingFunctions.Notices;

/// <summary>Tells administrators and the Kepala Bidang of roles that are vacant or soon will be: at most once a day, until they are filled.</summary>
public sealed class VacancyReport(IOfficials officials, TableOfficials table, DailyMails mails, LinkIssuer links, TimeProvider time)
{
    public async Task SendAsync(CancellationToken cancellation)
    {
        var (today, roster) = (Wib.DateOf(time.GetUtcNow()), officials.Roster);
        if (Vacancy.In(roster, today, table.IsInForce) is not { Count: > 0 } vacancies)
        {
            return;
        }

        foreach (var official in roster.Holders(Role.Administrator, today).Concat(roster.Holders(Role.KepalaBidang, today)).DistinctBy(one => one.Email))
        {
            var mail = VacancyMail.Compose(vacancies, official, today, links.UrlOf(Paths.Officials));
            await mails.SendAsync("vacant-roles", official, today, mail, cancellation);
        }
    }
}
