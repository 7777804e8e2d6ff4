using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Links;

/// <summary>Serves one attachment or document to the holder of a live link.</summary>
public sealed class FileFunction(Respond respond, StaleLinks stale, RequestLinks links, RegisterLinks applications, IRequestStore store, IFileStore files)
{
    [Function("File")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.File)] HttpRequest http, string token, string fileId,
        CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Enum.GetValues<LinkPurpose>(), cancellation);
        if (opened is { IsLive: false })
        {
            return await stale.ShowAsync(http, opened);
        }

        if ((opened?.Request ?? await FormInForceAsync(token, cancellation)) is not { } request)
        {
            return await stale.ShowAsync(http, null);
        }

        var id = FileId.TryParse(fileId);
        if (id is not null && request.ScanOf(id) is not ScanState.Clear and var scan)
        {
            return await respond.TellAsync(http, StatusCodes.Status409Conflict, scan == ScanState.Waiting ? LinkMessages.NotScanned : LinkMessages.Infected);
        }

        // Only a file that the request names is opened. The id from the address never selects a blob directly.
        if (id is null || Find(request, id) is not { } file
            || await files.OpenAsync(file.FiledWith, file.Id, cancellation) is not { } content)
        {
            return await respond.TellAsync(http, StatusCodes.Status404NotFound, LinkMessages.NoSuchFile);
        }

        return await Respond.FileAsync(http, file.Name, file.Type, file.Size, content);
    }

    /// <summary>The request whose PA-17 is in force, for a link that renews a hosted application.</summary>
    private async Task<HostingRequest?> FormInForceAsync(string token, CancellationToken cancellation) =>
        await applications.OpenAsync(token, [LinkPurpose.Renew, LinkPurpose.HostedApplication], cancellation) is { IsLive: true } opened
            && (opened.Link.Purpose == LinkPurpose.Renew || opened.IsManagers)
            ? await store.FindAsync(opened.Application.Record.FormOf, cancellation)
            : null;

    private static (RequestId FiledWith, FileId Id, string Name, FileType Type, long Size)? Find(HostingRequest request, FileId id)
    {
        var attachment = request.Attachments.FirstOrDefault(candidate => candidate.Id == id);
        if (attachment is not null)
        {
            return (attachment.FiledWith ?? request.Id, attachment.Id, attachment.FileName, attachment.Type, attachment.Size);
        }

        var document = request.Documents.FirstOrDefault(candidate => candidate.Id == id);
        return document is null ? null : (request.Id, document.Id, document.FileName, FileType.Docx, document.Size);
    }
}
