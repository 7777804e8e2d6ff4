using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Seals;

/// <summary>
/// The page that a document's seal points to. Anybody can see what is registered and compare a file with it. Costs one storage request; stores nothing.
/// </summary>
public sealed class SealFunctions(Respond respond, IRequestStore store)
{
    [Function("SealPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Seal)] HttpRequest http, string id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is not { } document ? await UnknownAsync(http)
            : Respond.WantsJson(http) ? Results.Json(SealJson.Of(document))
            : await respond.PageAsync(new SealPage(document));

    [Function("CheckSeal")]
    public async Task<IResult> Check(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Seal)] HttpRequest http, string id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } document)
        {
            return await UnknownAsync(http);
        }

        var upload = await SealUpload.ReadAsync(http, cancellation);
        var form = upload.Check();
        if (form.Value?.Sha256 is not { } sha256)
        {
            return await respond.RefuseAsync(http, new SealPage(document) { Typed = upload.Typed, Errors = form.Errors }, form.Errors);
        }

        // Both hashes are public: there is no secret to guard against timing.
        var matches = sha256 == document.Sha256;
        return Respond.WantsJson(http)
            ? Results.Json(new { matches, sha256 = sha256.ToString(), document = SealJson.Of(document) })
            : await respond.PageAsync(new SealPage(document, matches) { Typed = upload.Judged, Checked = sha256 });
    }

    private async Task<SealedDocument?> FindAsync(string id, CancellationToken cancellation) =>
        SealId.TryParse(id) is { } seal && await store.FindAsync(seal.Request, cancellation) is { } request ? SealedDocument.Of(request, seal) : null;

    private Task<IResult> UnknownAsync(HttpRequest http) => respond.TellAsync(http, StatusCodes.Status404NotFound, SealMessages.Unknown);
}
