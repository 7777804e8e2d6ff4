using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>A stored file: an applicant's attachment or an officer's proof.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="FileName">A name that is safe to save under: no path, no control character, and an extension that fits the content.</param>
/// <param name="Type">The content's type, found by looking at the content.</param>
/// <param name="Size">In bytes.</param>
public sealed record Attachment(FileId Id, AttachmentKind Kind, string FileName, FileType Type, long Size, Sha256Hash Sha256)
{
    /// <summary>The earlier request that the file was filed with and is still stored with; null when it is stored with the request that names it.</summary>
    public RequestId? FiledWith { get; init; }

    /// <summary>True when the virus scanner was away as the file came; what it said later, the request knows. Null when it was there, or is none.</summary>
    public bool? CameUnscanned { get; init; }
}
