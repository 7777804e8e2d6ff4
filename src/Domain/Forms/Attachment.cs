using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>A stored file: an applicant's attachment or an officer's proof.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="FileName">A safe name for saving: no path, no control character, the ending that fits the content.</param>
/// <param name="Type">What the content is, found by looking at it.</param>
/// <param name="Size">In bytes.</param>
public sealed record Attachment(FileId Id, AttachmentKind Kind, string FileName, FileType Type, long Size, Sha256Hash Sha256)
{
    /// <summary>The earlier request that the file was filed with and still lies with; null when it lies with the request that names it.</summary>
    public RequestId? FiledWith { get; init; }
}
