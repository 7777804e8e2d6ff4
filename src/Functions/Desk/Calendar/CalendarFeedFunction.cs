using System.Text;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Notifications.Smtp;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Desk;

/// <summary>The due dates of the steps that an official holds, for their calendar program. One storage request beyond the list.</summary>
public sealed class CalendarFeedFunction(
    ISessions store, IOfficials officials, IListing<ListedRequest> requests, WorkingCalendar calendar, Respond respond, IOptions<SiteOptions> site,
    TimeProvider time)
{
    [Function("CalendarFeed")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.CalendarFeed)] HttpRequest http, string token,
        CancellationToken cancellation)
    {
        var today = Wib.DateOf(time.GetUtcNow());
        if (LinkToken.TryParse(token) is not { } secret || await store.FindFeedAsync(secret.RequestId, cancellation) is not { } feed
            || !feed.TokenHash.IsInFixedTime(secret.Hash) || officials.Roster.Offices(feed.Holder, today).All(office => office.Nip != feed.Nip))
        {
            return await respond.TellAsync(http, StatusCodes.Status404NotFound, SiteMessages.NoSuchPage);
        }

        var entries = await EntriesAsync(feed.Holder, today, cancellation);
        var file = CalendarFile.Text(entries, site.Value.Root.Host);
        http.HttpContext.Response.Headers.CacheControl = "private, max-age=300";
        return Results.Bytes(
            Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Sha256Hash.Of(file)}\""));
    }

    private async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(EmailAddress holder, DateOnly today, CancellationToken cancellation) =>
    [
        .. (await requests.ReadAsync(cancellation))
            .Where(line => line is { StepKey: not null, DueOn: not null } && line.HoldersOn(officials.Roster, today).Contains(holder))
            .OrderBy(line => line.DueOn).ThenBy(line => line.Number, StringComparer.Ordinal)
            .Select(line => FeedEntry.Of(line, calendar.Before(line.DueOn!.Value))),
    ];
}
