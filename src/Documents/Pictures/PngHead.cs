using System.Buffers.Binary;

namespace HostingFunctions.Documents.Pictures;

/// <summary>The head of a PNG file: its signature and the chunk IHDR, which always comes first (PNG 5.2, 11.2.1).</summary>
internal static class PngHead
{
    private static ReadOnlySpan<byte> Start =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    /// <summary>Signature, IHDR with its checksum, and the type of the chunk after it.</summary>
    private const int Length = 8 + 25 + 8;

    public static PictureSize? SizeOf(ReadOnlySpan<byte> head) =>
        head.Length >= Length && head.StartsWith(Start)
            ? PictureSize.Of(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..]))
            : null;
}
