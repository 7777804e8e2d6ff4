using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Requests;

/// <summary>What the virus scanner says of a request's files, and what follows from it.</summary>
public static class RequestScans
{
    /// <summary>Of an attachment or a document. Form PA-17 holds the pictures of its revision, so it is as they are.</summary>
    public static ScanState ScanOf(this HostingRequest request, FileId file)
    {
        var form = request.Documents.FirstOrDefault(document => document.Id == file && document.Kind == DocumentKind.Pa17);
        var held = form is null
            ? request.Attachments.Where(attachment => attachment.Id == file)
            : request.Revisions.Where(revision => revision.Number == form.Revision).SelectMany(revision => revision.Pictures);
        return held.Select(attachment => StateOf(request, attachment)).DefaultIfEmpty().Max();
    }

    /// <summary>The attachments that a correction keeps where it brings no others: none that holds a virus.</summary>
    public static IReadOnlyList<Attachment> Kept(this HostingRequest request) =>
    [
        .. request.Current.Attachments.Where(file => StateOf(request, file) != ScanState.Infected)
            .Select(file => StateOf(request, file) == ScanState.Clear ? file with { CameUnscanned = null } : file),
    ];

    /// <summary>The attachments that another request keeps, which knows nothing of what the scanner says here: those that may be opened.</summary>
    public static IReadOnlyList<Attachment> KeptElsewhere(this HostingRequest request) =>
    [
        .. request.Current.Attachments.Where(file => StateOf(request, file) == ScanState.Clear)
            .Select(file => file with { FiledWith = file.FiledWith ?? request.Id, CameUnscanned = null }),
    ];

    /// <summary>The scanner has looked at a file that had come while it was away.</summary>
    public static RequestChange Scanned(this HostingRequest request, Attachment file, string? virus, DateTimeOffset at) => new(request.Id)
    {
        Scan = new Scan(file.Id, at, virus),
        Audit = virus is null ? [] : [new AuditEntry(at, AuditEntry.System, $"Virus ditemukan: {file.FileName}", request.Header.Revision, virus)],
    };

    private static ScanState StateOf(HostingRequest request, Attachment file) =>
        file.CameUnscanned is null ? ScanState.Clear
        : request.Scans.FirstOrDefault(scan => scan.File == file.Id) is not { } scan ? ScanState.Waiting
        : scan.Virus is null ? ScanState.Clear
        : ScanState.Infected;
}
