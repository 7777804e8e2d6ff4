using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Pictures;

/// <summary>The first bytes of a picture, read to learn its size; the rest stays in the stream.</summary>
/// <param name="Bytes">What was read from the stream; it must be written before the rest.</param>
/// <param name="Size">Null when the picture cannot be printed because it is damaged or too large.</param>
internal sealed record PictureHead(ReadOnlyMemory<byte> Bytes, PictureSize? Size)
{
    private const int FirstRead = 64 * 1024;

    /// <summary>A camera's preview and colour profile may stand before a JPEG's size, in segments of up to 64 KiB.</summary>
    private const int Longest = 1024 * 1024;

    public static async Task<PictureHead> ReadAsync(Stream picture, FileType type, CancellationToken cancellation)
    {
        var bytes = new byte[FirstRead];
        var length = 0;
        while (true)
        {
            length += await picture.ReadAtLeastAsync(bytes.AsMemory(length), bytes.Length - length, throwOnEndOfStream: false, cancellation);
            var size = SizeOf(bytes.AsSpan(0, length), type);
            if (size is not null || length < bytes.Length || length == Longest)
            {
                return new PictureHead(bytes.AsMemory(0, length), size);
            }

            Array.Resize(ref bytes, bytes.Length * 4);
        }
    }

    private static PictureSize? SizeOf(ReadOnlySpan<byte> head, FileType type) => type switch
    {
        FileType.Png => PngHead.SizeOf(head),
        FileType.Jpeg => JpegHead.SizeOf(head),
        _ => null,
    };
}
