using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Notices;

/// <summary>
/// Mails the Kepala Bidang the figures of the month before: once, on the first working day, or on one soon after when the mail server was away or the process
/// died. Whoever sends takes the mail for half an hour, so that no other sends it meanwhile, and counts it as sent once it left. What a process sent just
/// before it died comes again the next day at worst, under the same Message-Id.
/// </summary>
public sealed class MonthlyFigures(
    IListing<ListedRequest> requests, IListing<ListedApplication> applications, IOfficials officials, IAllowances allowances, IMailer mailer,
    WorkingCalendar calendar, OfficeHours hours, IOptions<SiteOptions> site, TimeProvider time, ILogger<MonthlyFigures> log)
{
    /// <summary>Later in the month nobody waits for it any more: a service that was set up then says nothing of the month before.</summary>
    private const int MostDaysLate = 7;

    public async Task SendAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = Wib.DateOf(now);
        var month = Period.OfMonth(today);
        if (!hours.AreOn(now) || today > calendar.OnOrAfter(month.First).AddDays(MostDaysLate))
        {
            return;
        }

        foreach (var superior in officials.Roster.Holders(Role.KepalaBidang, today))
        {
            if (await allowances.AskAsync(Sent(superior, month), cancellation) is null
                && await allowances.TakeAsync(Taken(superior, month), cancellation) is null)
            {
                await SendAsync(superior, month, today, cancellation);
            }
        }
    }

    private async Task SendAsync(Official superior, Period month, DateOnly today, CancellationToken cancellation)
    {
        var figures = ServiceFigures.Of(
            month.Before, await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation), calendar, today);
        var page = Paths.Under(site.Value.Root, Paths.FiguresOf(month.Before.Word));
        try
        {
            await mailer.SendAsync(FiguresMail.Compose(figures, superior, page, today), CancellationToken.None);
            await allowances.TakeAsync(Sent(superior, month), CancellationToken.None);
        }
        catch (IOException e)
        {
            log.FiguresNotSent(e, month.Before.Word);
        }
    }

    private static IReadOnlyList<Allowance> Taken(Official official, Period month) => Once(official, month, "taken", TimeSpan.FromMinutes(30));

    private static IReadOnlyList<Allowance> Sent(Official official, Period month) => Once(official, month, "sent", TimeSpan.FromDays(40));

    private static IReadOnlyList<Allowance> Once(Official official, Period month, string what, TimeSpan within) =>
        [new Allowance($"figures {what}\n{month.Word}\n{official.Email}", 1, within)];
}
