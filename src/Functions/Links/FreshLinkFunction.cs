using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Links;

/// <summary>Replaces a stale link: sends a fresh one to the registered person and nobody else (rule 4).</summary>
public sealed class FreshLinkFunction(
    Respond respond, StaleLinks stale, LinkSource<OpenedRequestLink> requests, LinkSource<OpenedRegisterLink> applications,
    IFreshLinks<OpenedRequestLink> freshToRequests, IFreshLinks<OpenedRegisterLink> freshToRegister, LinkIssuer issuer, TimeProvider time)
{
    /// <summary>The limit of links to one thing within a day. More means that somebody is playing with the button.</summary>
    private const int MostLinksADay = 12;

    private static readonly LinkPurpose[] Purposes = Enum.GetValues<LinkPurpose>();

    [Function("FreshLink")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.FreshLink)] HttpRequest http, string token, CancellationToken cancellation) =>
        await requests.OpenAsync(token, Purposes, cancellation) is { } request
            ? await SendAsync(http, request, freshToRequests, cancellation)
            : await SendAsync(http, await applications.OpenAsync(token, Purposes, cancellation), freshToRegister, cancellation);

    private async Task<IResult> SendAsync<TOpened>(HttpRequest http, TOpened? opened, IFreshLinks<TOpened> fresh, CancellationToken cancellation)
        where TOpened : OpenedLink
    {
        if (opened is null or { Standing: LinkStanding.Done } or { IsOver: true })
        {
            return await stale.ShowAsync(http, opened);
        }

        var yesterday = time.GetUtcNow().AddDays(-1);
        if (fresh.Earlier(opened).Count(link => issuer.IssuedAt(link) > yesterday) >= MostLinksADay)
        {
            return await respond.TellAsync(http, StatusCodes.Status429TooManyRequests, LinkMessages.SentTooOften);
        }

        return await fresh.SendAsync(opened, cancellation)
            ? await respond.TellAsync(http, StatusCodes.Status200OK, LinkMessages.Sent)
            : await respond.TellAsync(http, StatusCodes.Status409Conflict, LinkMessages.NobodyInOffice);
    }
}
