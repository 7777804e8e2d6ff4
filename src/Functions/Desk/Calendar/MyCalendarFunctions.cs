using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>An official makes the address at which their calendar program reads their due dates, makes another in its place, and ends it.</summary>
public sealed class MyCalendarFunctions(DeskForm desk, Respond respond, ISessions store, IOptions<SiteOptions> site, TimeProvider time)
{
    [Function("MyCalendarPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.MyCalendar)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDesk,
            async who => await ShowAsync(http, new MyCalendarPage(who, await store.FindFeedAsync(Session.IdOf(who.Email), cancellation))), cancellation);

    /// <summary>Shows the address, of which only the hash is kept.</summary>
    [Function("MakeMyCalendar")]
    public Task<IResult> Make(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.MyCalendar)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SeeDesk,
            async (who, _) =>
            {
                if (who.Offices is not [var office, ..])
                {
                    // A program has no due dates of its own.
                    return await respond.TellAsync(http, StatusCodes.Status403Forbidden, SignInMessages.Forbidden);
                }

                var token = LinkToken.New(Session.IdOf(who.Email));
                var feed = new CalendarFeed(token.Hash, who.Email, office.Nip, time.GetUtcNow());
                await store.StoreAsync(feed, CancellationToken.None);
                var address = Paths.Under(site.Value.Root, Paths.CalendarFeed(token.Text)).ToString();
                return await ShowAsync(http, new MyCalendarPage(who, feed, address));
            },
            cancellation);

    [Function("EndMyCalendar")]
    public Task<IResult> End(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.EndMyCalendar)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SeeDesk,
            async (who, _) =>
            {
                await store.RemoveFeedAsync(who.Email, CancellationToken.None);
                return Respond.SeeOther(http, Paths.MyCalendar);
            },
            cancellation);

    private Task<IResult> ShowAsync(HttpRequest http, MyCalendarPage page) => respond.ShowAsync(http, page, () => MyCalendarJson.Of(page));
}
