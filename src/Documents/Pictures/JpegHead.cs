using System.Buffers.Binary;

namespace HostingFunctions.Documents.Pictures;

/// <summary>The head of a JPEG file: segments up to the frame header, which holds the size (ITU T.81, B.1.1, B.2.2).</summary>
internal static class JpegHead
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <returns>Null when the bytes end before the frame header or are not a JPEG.</returns>
    public static PictureSize? SizeOf(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return null;
        }

        var at = 2;
        Orientation? orientation = null;
        while (at + 4 <= head.Length && head[at] == 0xFF)
        {
            var marker = head[at + 1];
            if (marker == 0xFF)
            {
                at++; // a fill byte
                continue;
            }

            if (marker is StartOfScan or EndOfImage)
            {
                return null;
            }

            if (IsFrameHeader(marker))
            {
                var size = at + 9 <= head.Length
                    ? PictureSize.Of(BinaryPrimitives.ReadUInt16BigEndian(head[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(head[(at + 5)..]))
                    : null;
                return size is null ? null : size with { Orientation = orientation ?? Orientation.Upright };
            }

            var next = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(head[(at + 2)..]);
            if (marker == App1)
            {
                orientation ??= ExifHead.OrientationOf(head[(at + 4)..Math.Max(at + 4, Math.Min(next, head.Length))]);
            }

            at = next;
        }

        return null;
    }

    /// <summary>SOF0 to SOF15, except DHT, JPG and DAC, which lie between them (table B.1).</summary>
    private static bool IsFrameHeader(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
