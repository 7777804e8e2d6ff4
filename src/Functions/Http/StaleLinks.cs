using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What a link shows that opens nothing: the true state, and a way to have a fresh one sent.</summary>
public sealed class StaleLinks(Respond respond, StaleRequestPages requests, StaleHostingPages hostings)
{
    private static readonly MessagePage Unknown = new(
        "Tautan tidak dikenal",
        [
            "Alamat yang dibuka bukan tautan yang pernah kami kirim untuk halaman ini, atau tidak tersalin lengkap.",
            "Buka kembali email dari kami dan tekan tautan di dalamnya, atau salin alamatnya sampai huruf terakhir.",
        ],
        new PageLink("Ke halaman depan", "/"));

    /// <param name="opened">Null when the token is unknown.</param>
    public async Task<IResult> ShowAsync(HttpRequest http, OpenedLink? opened) => opened switch
    {
        OpenedRequestLink request => await ShowAsync(http, request),
        OpenedHostingLink hosting => await respond.TellAsync(http, StatusOf(http, hosting), await hostings.PageAsync(hosting, http.HttpContext.RequestAborted)),
        _ => await respond.TellAsync(http, StatusCodes.Status404NotFound, Unknown),
    };

    private async Task<IResult> ShowAsync(HttpRequest http, OpenedRequestLink opened)
    {
        var (page, status) = (requests.Page(opened, FreshLinkAction(opened)), StatusOf(http, opened));
        return Respond.WantsJson(http)
            ? Results.Problem($"{opened.Standing}: {opened.Request.Status()}", statusCode: status, title: page.Title)
            : await respond.PageAsync(page, status);
    }

    private static string? FreshLinkAction(OpenedLink opened) => opened.Standing == LinkStanding.Done ? null : $"/tautan/{opened.Token.Text}";

    private static int StatusOf(HttpRequest http, OpenedLink opened) => opened.Standing switch
    {
        LinkStanding.Done => http.Method == HttpMethods.Post ? StatusCodes.Status409Conflict : StatusCodes.Status410Gone,
        LinkStanding.Expired => StatusCodes.Status410Gone,
        LinkStanding.Locked => StatusCodes.Status423Locked,
        _ => StatusCodes.Status403Forbidden,
    };
}
