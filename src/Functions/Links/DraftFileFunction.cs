using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Links;

/// <summary>Serves a file that waits in a draft to whoever may open the draft: its owner, or the holder of the live link whose form it is.</summary>
public sealed class DraftFileFunction(
    Respond respond, DraftLinks drafts, RequestLinks requests, RegisterLinks applications, PersonalForm<OpenedRequestLink> ofRequests,
    PersonalForm<OpenedRegisterLink> ofApplications, IReceivedFiles received)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Revise, LinkPurpose.Review];

    [Function("DraftFile")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DraftFile)] HttpRequest http, string token, string fileId,
        CancellationToken cancellation)
    {
        var (draft, id) = (await DraftAsync(token, cancellation), FileId.TryParse(fileId));
        var named = draft?.Files.FirstOrDefault(kept => kept.Id == id);
        if (named?.CameUnscanned is true)
        {
            return await respond.TellAsync(http, StatusCodes.Status409Conflict, LinkMessages.NotScanned);
        }

        return named is { } file
            && await received.OpenAsync(draft!.PlaceOf(file.Id), cancellation) is { } content
            ? await Respond.FileAsync(http, file.FileName, file.Type, file.Size, content)
            : await respond.TellAsync(http, StatusCodes.Status404NotFound, LinkMessages.NoSuchFile);
    }

    private async Task<Draft?> DraftAsync(string token, CancellationToken cancellation) =>
        await drafts.OpenAsync(token, cancellation) is { } opened ? opened.Draft
        : await requests.OpenAsync(token, Purposes, cancellation) is { IsLive: true } request ? await ofRequests.DraftOfAsync(request, cancellation)
        : await applications.OpenAsync(token, [LinkPurpose.Renew, LinkPurpose.HostedApplication], cancellation) is { IsLive: true } application
            ? await ofApplications.DraftOfAsync(application, cancellation)
        : null;
}
