using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>One request at the desk, and its files.</summary>
public sealed class RequestFileFunctions(DeskForm desk, Respond respond, RequestFilePages pages, RequestFiles files)
{
    [Function("DeskRequest")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskRequest)] HttpRequest http, string id, CancellationToken cancellation) =>
        WithAsync(
            http, id,
            async (who, request) =>
            {
                var page = await pages.OfAsync(who, request, cancellation) with { Done = DeskForm.DoneBefore(http) };
                return await respond.ShowAsync(http, page, () => DeskRequestJson.Of(page));
            },
            cancellation);

    [Function("DeskFile")]
    public Task<IResult> Serve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskFile)] HttpRequest http, string id, string fileId,
        CancellationToken cancellation) =>
        WithAsync(http, id, (_, request) => files.ServeAsync(http, request, fileId, cancellation), cancellation);

    private Task<IResult> WithAsync(HttpRequest http, string id, Func<SignedIn, HostingRequest, Task<IResult>> show, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeRequests,
            async who => await pages.FindAsync(id, cancellation) is { } request
                ? await show(who, request)
                : await respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchRequest),
            cancellation);
}
