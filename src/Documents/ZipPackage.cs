using System.Buffers;
using System.IO.Compression;

namespace HostingFunctions.Documents;

/// <summary>
/// A ZIP file written forward only and asynchronously, so that it can go straight to storage or into an answer: a Word document (ECMA-376, part 2), for which
/// <c>WordprocessingDocument</c> itself needs a seekable stream, or any other.
/// </summary>
public sealed class ZipPackage
{
    private const int PieceLength = 80 * 1024;

    private const CompressionLevel Level = CompressionLevel.Fastest;

    /// <summary>The earliest date that a ZIP can hold. Word writes it too, as parts have no time of their own.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream output;
    private readonly Outbox outbox = new();
    private readonly ZipArchive zip;

    /// <param name="output">Left open.</param>
    public ZipPackage(Stream output)
    {
        this.output = output;
        zip = new ZipArchive(outbox, ZipArchiveMode.Create, leaveOpen: true);
    }

    public Task WriteAsync(string name, ReadOnlyMemory<byte> part, CancellationToken cancellation)
    {
        using (var entry = Open(name, Level))
        {
            entry.Write(part.Span);
        }

        return outbox.SendAsync(output, cancellation);
    }

    /// <summary>Copies a file piece by piece.</summary>
    public async Task CopyAsync(string name, Stream content, CancellationToken cancellation)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);

        // A picture, as most files, is compressed already, but an entry that is only stored needs its length before its content.
        using (var entry = Open(name, CompressionLevel.Fastest))
        {
            for (int length; (length = await content.ReadAsync(piece, cancellation)) > 0;)
            {
                entry.Write(piece, 0, length);
                await outbox.SendAsync(output, cancellation);
            }
        }

        ArrayPool<byte>.Shared.Return(piece);
        await outbox.SendAsync(output, cancellation);
    }

    /// <summary>Writes the directory, which completes the package. Without it no reader takes it for whole.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        zip.Dispose();
        await outbox.SendAsync(output, cancellation);
    }

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
