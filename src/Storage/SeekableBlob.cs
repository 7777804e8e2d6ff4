using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace HostingFunctions.Storage;

/// <summary>
/// Reads a blob here and there, in pieces of 64 KiB counted from its end: a ZIP's directory lies there, and a small file costs one request in all. Beyond
/// <see cref="MostBytes"/> nothing is read, so that no directory, however long it claims to be, fills the memory of whoever lists it.
/// </summary>
internal sealed class SeekableBlob(BlobBaseClient blob, long size) : Stream
{
    public const int PieceBytes = 64 * 1024;
    public const int MostBytes = 2 * 1024 * 1024;

    private readonly Dictionary<long, ReadOnlyMemory<byte>> pieces = [];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= size)
        {
            return 0;
        }

        var (number, start, length) = Piece();
        return Copy(pieces.TryGetValue(number, out var piece) ? piece : Keep(number, blob.DownloadContent(Range(start, length)).Value), start, buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= size)
        {
            return 0;
        }

        var (number, start, length) = Piece();
        var piece = pieces.TryGetValue(number, out var kept)
            ? kept
            : Keep(number, (await blob.DownloadContentAsync(Range(start, length), cancellationToken)).Value);
        return Copy(piece, start, buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => size,
    };

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private (long Number, long Start, int Length) Piece()
    {
        var number = (size - 1 - Position) / PieceBytes;
        var end = size - (number * PieceBytes);
        var start = Math.Max(0, end - PieceBytes);
        return (number, start, (int)(end - start));
    }

    private static BlobDownloadOptions Range(long start, int length) => new() { Range = new HttpRange(start, length) };

    private ReadOnlyMemory<byte> Keep(long number, BlobDownloadResult read)
    {
        if (pieces.Count >= MostBytes / PieceBytes)
        {
            throw new InvalidDataException("More of the blob is asked for than a directory takes.");
        }

        return pieces[number] = read.Content.ToMemory();
    }

    private int Copy(ReadOnlyMemory<byte> piece, long start, Span<byte> buffer)
    {
        var rest = piece.Span[(int)(Position - start)..];
        var length = Math.Min(rest.Length, buffer.Length);
        rest[..length].CopyTo(buffer);
        Position += length;
        return length;
    }
}
