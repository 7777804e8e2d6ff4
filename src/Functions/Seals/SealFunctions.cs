using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Seals;

/// <summary>
/// What a document's seal points to: anybody sees what is registered, and compares a file with it. Costs one storage request, and another for a file that is
/// not the one issued or a seal that is not known; stores nothing.
/// </summary>
public sealed class SealFunctions(Respond respond, IRequestStore store, IFileStore files, IDocumentComparison documents)
{
    [Function("SealPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Seal)] HttpRequest http, string id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is not { } found ? await UnknownAsync(http, id, cancellation)
            : Respond.WantsJson(http) ? Results.Json(SealJson.Of(found.Sealed))
            : await respond.PageAsync(new SealPage(found.Sealed));

    [Function("CheckSeal")]
    public async Task<IResult> Check(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Seal)] HttpRequest http, string id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
        {
            return await UnknownAsync(http, id, cancellation);
        }

        using var upload = await SealUpload.ReadAsync(http, cancellation);
        var form = upload.Check();
        if (form.Value?.Sha256 is not { } sha256)
        {
            return await respond.RefuseAsync(http, new SealPage(found.Sealed) { Typed = upload.Typed, Errors = form.Errors }, form.Errors);
        }

        var match = await CompareAsync(found, sha256, upload.File, cancellation);
        return Respond.WantsJson(http)
            ? Results.Json(new
            {
                matches = match == SealMatch.Exact,
                savedAgain = match == SealMatch.SavedAgain,
                sha256 = sha256.ToString(),
                document = SealJson.Of(found.Sealed),
            })
            : await respond.PageAsync(new SealPage(found.Sealed, match) { Typed = upload.Judged, Checked = sha256 });
    }

    /// <summary>Both hashes are public: there is no secret to guard against timing.</summary>
    private async Task<SealMatch> CompareAsync(
        (SealedDocument Sealed, IssuedDocument File) issued, Sha256Hash sha256, Stream? sent, CancellationToken cancellation)
    {
        if (sha256 == issued.Sealed.Sha256)
        {
            return SealMatch.Exact;
        }

        if (sent is null || issued.File.Size > PassingFile.Longest
            || await files.OpenAsync(issued.Sealed.Seal.Request, issued.File.Id, cancellation) is not { } content)
        {
            return SealMatch.None;
        }

        await using (content)
        await using (var copy = await PassingFile.CopyAsync(content, cancellation))
        {
            return documents.SaySame(copy, sent) ? SealMatch.SavedAgain : SealMatch.None;
        }
    }

    private async Task<(SealedDocument Sealed, IssuedDocument File)?> FindAsync(string id, CancellationToken cancellation) =>
        SealId.TryRead(id) is { } seal && await store.FindAsync(seal.Request, cancellation) is { } request && SealedDocument.Of(request, seal) is { } document
            ? (document, request.DocumentOf(seal)!)
            : null;

    /// <summary>The trail of a request that was destroyed still says when and by which record, and nothing else.</summary>
    private async Task<IResult> UnknownAsync(HttpRequest http, string id, CancellationToken cancellation) =>
        SealId.TryRead(id) is { } seal && (await store.ReadAuditAsync(seal.Request, cancellation)).FirstOrDefault(entry => entry.IsDestruction) is { } destroyed
            ? await respond.TellAsync(http, StatusCodes.Status410Gone, SealMessages.Destroyed(destroyed.At, destroyed.Detail))
            : await respond.TellAsync(http, StatusCodes.Status404NotFound, SealMessages.Unknown);
}
