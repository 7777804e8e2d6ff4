using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Meja saya</c>.</summary>
public sealed class MyDeskFunction(
    DeskForm desk, Respond respond, IListing<ListedRequest> requests, IListing<ListedApplication> applications, UndeliveredMails undelivered,
    IOfficials officials, OfficialPages pages, TableOfficials table, WorkingCalendar calendar, TimeProvider time)
{
    [Function("MyDesk")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Desk)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDesk,
            async who =>
            {
                var (now, roster) = (time.GetUtcNow(), officials.Roster);
                var today = Wib.DateOf(now);
                var (lines, hosted) = (await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation));
                var mine = MyDesk.Of(who, lines, hosted, roster, calendar, now) with
                {
                    Undelivered = who.May(DeskAct.SettleMail) ? await undelivered.ListAsync(lines, hosted, cancellation) : null,
                };
                var page = new MyDeskPage(who, mine)
                {
                    CalendarGaps = who.May(DeskAct.ManageCalendar) ? CalendarGaps.Of(calendar.DaysOff, today) : [],
                    Vacancies = who.May(DeskAct.SeeOfficials) ? pages.Vacancies(today) : [],
                    Changes = table.IsInForce ? [.. table.Book.Waiting.Where(change => change.MayBeDecidedBy(who, roster, today))] : [],
                    Today = today,
                };
                return await respond.ShowAsync(http, page, () => MyDeskJson.Of(page));
            },
            cancellation);
}
