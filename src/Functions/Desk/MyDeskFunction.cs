using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Meja saya</c>.</summary>
public sealed class MyDeskFunction(
    DeskForm desk, Respond respond, IListing<ListedRequest> requests, IListing<ListedApplication> applications, IOfficials officials,
    WorkingCalendar calendar, TimeProvider time)
{
    [Function("MyDesk")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Desk)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDesk,
            async who =>
            {
                var desk = MyDesk.Of(
                    who, await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation), officials.Roster, calendar, time.GetUtcNow());
                var today = Wib.DateOf(time.GetUtcNow());
                var page = new MyDeskPage(who, desk)
                {
                    CalendarGaps = who.May(DeskAct.ManageCalendar) ? CalendarGaps.Of(calendar.DaysOff, today) : [],
                };
                return await respond.ShowAsync(http, page, () => MyDeskJson.Of(desk, today));
            },
            cancellation);
}
