using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Links;

/// <summary>Serves the attachments and documents of a request to whoever may see it. None that the virus scanner has not passed.</summary>
public sealed class RequestFiles(Respond respond, IFileStore files)
{
    public async Task<IResult> ServeAsync(HttpRequest http, HostingRequest request, string fileId, CancellationToken cancellation)
    {
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
