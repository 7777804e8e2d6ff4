using System.Buffers;
using System.IO.Pipelines;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Scanning;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>
/// Judges a file as it comes: its kind by its first bytes, a picture's structure while it passes into the store, viruses on the same way if there is a scanner,
/// and what a ZIP is by its directory once it is stored.
/// </summary>
public sealed class Inspection(IReceivedFiles received, Clamd clamd, ILogger<Inspection> log)
{
    /// <summary>How long a person waits for the scanner with each file.</summary>
    private static readonly TimeSpan LongestScan = TimeSpan.FromSeconds(20);

    /// <param name="name">As the client sent it.</param>
    /// <param name="receive">Says where the file is stored, just before it is; null when it is judged and not kept.</param>
    /// <returns>The file, or what is wrong with it. What was stored of a file that is refused, the caller removes.</returns>
    public async Task<(Attachment? File, string? Problem)> RunAsync(
        Stream body, string? name, AttachmentKind kind, Func<FileId, ReceivedFile>? receive, CancellationToken cancellation)
    {
        var content = PipeReader.Create(body);
        var head = await HeadAsync(content, cancellation);
        if (TypeOf(head, kind) is not { } type)
        {
            var unknown = UnknownContent.ProblemOf(head, name);
            return (null, kind == AttachmentKind.ImportSheet && unknown == FileProblems.UnknownType ? FileProblems.NoSheet : unknown);
        }

        var id = FileId.New();
        var place = receive?.Invoke(id);
        var picture = type.IsPicture() ? PictureScan.Of(type) : null;
        using var viruses = place is not null && clamd.IsOn ? clamd.Begin() : null;
        await using var passing = new WatchedStream(content.AsStream(), read =>
        {
            picture?.Read(read.Span);
            return viruses?.WriteAsync(read) ?? default;
        });
        if ((place is not null ? await SaveAsync(place, passing, type) : await MeasureAsync(passing, cancellation)) is not { } saved)
        {
            return (null, FileProblems.TooLarge);
        }

        var verdict = viruses is null ? null : await viruses.EndAsync(LongestScan);
        if (verdict?.Virus is { } virus)
        {
            log.VirusRefused(place!.Request, virus);
            return (null, FileProblems.Infected(virus));
        }

        var package = place is not null && type == FileType.Zip ? await KindOfAsync(place, saved.Size) : new PackageKind(type);
        if ((picture is { IsWhole: false } ? FileProblems.DamagedPicture : package.Problem) is { } problem)
        {
            return (null, problem);
        }

        // A document may be sent as the ZIP that it is.
        var taken = kind.TakenAs();
        type = type.Fits(FileName.Shown(name) ?? "") && taken.Contains(type) ? type : package.Type;
        if (!taken.Contains(type))
        {
            return (null, FileProblems.NoSheet);
        }

        return (new Attachment(id, kind, FileName.Safe(name, type), type, saved.Size, saved.Sha256)
        {
            CameUnscanned = verdict is { IsScanned: false } ? true : null,
        }, null);
    }

    private static FileType? TypeOf(ReadOnlySpan<byte> head, AttachmentKind kind) =>
        FileTypes.Recognize(head) ?? (kind.TakenAs().Contains(FileType.Csv) && FileTypes.MayBeText(head) ? FileType.Csv : null);

    private static async Task<byte[]> HeadAsync(PipeReader content, CancellationToken cancellation)
    {
        var read = (await content.ReadAtLeastAsync(FileTypes.HeadLength, cancellation)).Buffer;
        var head = read.Slice(0, Math.Min(read.Length, FileTypes.HeadLength)).ToArray();
        content.AdvanceTo(read.Start);
        return head;
    }

    /// <summary>Never cancelled midway. If the client disconnects, the content ends and nothing is stored.</summary>
    private Task<SavedFile?> SaveAsync(ReceivedFile place, Stream content, FileType type) =>
        received.SaveAsync(place, content, type.MediaType(), UploadLimits.FileBytes, CancellationToken.None);

    /// <summary>Judges a file that is not kept.</summary>
    private static async Task<SavedFile?> MeasureAsync(Stream content, CancellationToken cancellation)
    {
        var piece = new byte[FileTypes.HeadLength];
        var size = 0L;
        for (int read; size <= UploadLimits.FileBytes && (read = await content.ReadAsync(piece, cancellation)) > 0;)
        {
            size += read;
        }

        return size > UploadLimits.FileBytes ? null : new SavedFile(size, Sha256Hash.OfNothing);
    }

    /// <summary>What a ZIP is stands at its end, so it is read once it is stored.</summary>
    private async Task<PackageKind> KindOfAsync(ReceivedFile place, long size)
    {
        try
        {
            await using var zip = received.OpenSeekable(place, size);
            return PackageKind.Of(await OfficePackage.OpensWithAsync(zip, CancellationToken.None));
        }
        catch (InvalidDataException)
        {
            return new PackageKind(FileType.Zip, FileProblems.UnreadablePackage);
        }
    }
}
