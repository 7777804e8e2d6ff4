using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Links;

/// <summary>What a link that no longer opens shows: the true state, and a way to have a fresh link sent.</summary>
public sealed class StaleLinks(Respond respond, StaleRequestPages requests, StaleRegisterPages applications)
{
    /// <param name="opened">Null when the token is unknown.</param>
    public async Task<IResult> ShowAsync(HttpRequest http, OpenedLink? opened)
    {
        if (opened is null)
        {
            return await respond.TellAsync(http, StatusCodes.Status404NotFound, LinkMessages.Unknown);
        }

        var (page, detail) = opened switch
        {
            OpenedRequestLink request => (requests.Page(request, FreshLinkAction(opened)), $"{opened.Standing}: {request.Request.Status()}"),
            OpenedRegisterLink application => await applications.PageAsync(application, FreshLinkAction(opened), http.HttpContext.RequestAborted),
            _ => throw new InvalidOperationException($"A {opened.GetType().Name} has no page."),
        };
        return Respond.WantsJson(http)
            ? Results.Problem(detail, statusCode: StatusOf(http, opened), title: page.Title)
            : await respond.PageAsync(page, StatusOf(http, opened));
    }

    private static string? FreshLinkAction(OpenedLink opened) =>
        opened.Standing == LinkStanding.Done || opened.IsOver ? null : Paths.FreshLink(opened.Token.Text);

    private static int StatusOf(HttpRequest http, OpenedLink opened) => opened.Standing switch
    {
        LinkStanding.Done => http.Method == HttpMethods.Post ? StatusCodes.Status409Conflict : StatusCodes.Status410Gone,
        LinkStanding.Expired => StatusCodes.Status410Gone,
        LinkStanding.Locked => StatusCodes.Status423Locked,
        _ => StatusCodes.Status403Forbidden,
    };
}
