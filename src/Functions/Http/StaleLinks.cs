using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What a link shows that opens nothing: the true state, and a way to have a fresh one sent.</summary>
public sealed class StaleLinks(Respond respond, IOfficials officials, TimeProvider time)
{
    public Task<IResult> UnknownAsync(HttpRequest http) => respond.TellAsync(http, StatusCodes.Status404NotFound, new MessagePage(
        "Tautan tidak dikenal",
        [
            "Alamat yang dibuka bukan tautan yang pernah kami kirim untuk halaman ini, atau tidak tersalin lengkap.",
            "Buka kembali email dari kami dan tekan tautan di dalamnya, atau salin alamatnya sampai huruf terakhir.",
        ],
        new PageLink("Ke halaman depan", "/")));

    public Task<IResult> ShowAsync(HttpRequest http, OpenedLink opened)
    {
        var status = opened.Standing switch
        {
            LinkStanding.Done => http.Method == HttpMethods.Post ? StatusCodes.Status409Conflict : StatusCodes.Status410Gone,
            LinkStanding.Expired => StatusCodes.Status410Gone,
            LinkStanding.Locked => StatusCodes.Status423Locked,
            _ => StatusCodes.Status403Forbidden,
        };
        var page = PageOf(opened);
        return Respond.WantsJson(http)
            ? Task.FromResult(Results.Problem($"{opened.Standing}: {opened.Request.Status()}", statusCode: status, title: page.Title))
            : respond.PageAsync(page, status);
    }

    private StaleLinkPage PageOf(OpenedLink opened)
    {
        var (request, link) = (opened.Request, opened.Link);
        var decision = link.StepKey is { } key ? request.DecisionOf(key, link.Revision) : null;
        var step = link.StepKey is { } stepKey ? request.Procedure[stepKey] : null;
        var mayRefresh = opened.Standing != LinkStanding.Done;
        return new StaleLinkPage(
            request, opened.Standing, link.Purpose, decision, step?.Title, HolderNow(request), mayRefresh ? $"/tautan/{opened.Token.Text}" : null);
    }

    private string? HolderNow(HostingRequest request) => request.Header.State switch
    {
        RequestState.InReview => HoldersOf(request.Step!.Role),
        RequestState.AwaitingConfirmation or RequestState.Returned => $"{request.Current.Form.ManagerName} ({Role.Pemohon.Title()})",
        _ => null,
    };

    private string? HoldersOf(Role role) =>
        officials.Roster.Holders(role, Wib.DateOf(time.GetUtcNow())) is { Count: > 0 } holders
            ? string.Join(", ", holders.Select(holder => $"{holder.Name} ({holder.Title})"))
            : null;
}
