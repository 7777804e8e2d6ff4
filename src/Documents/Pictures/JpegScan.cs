using System.Buffers.Binary;

namespace HostingFunctions.Documents.Pictures;

/// <summary>
/// A JPEG file: segments, each with a marker and a length, then scans, up to the first marker of an end (ITU T.81, B.1.1). What follows it, as in files of
/// several pictures, belongs to others.
/// </summary>
internal sealed class JpegScan : PictureScan
{
    private const byte Mark = 0xFF;
    private const byte App1 = 0xE1;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    private protected override IEnumerator<PicturePart> Parts()
    {
        yield return PicturePart.Hold(2);
        var inScan = false;
        while (true)
        {
            // Before the scan there is nothing, or padding; in it, all that is coded.
            yield return PicturePart.SkipTo(Mark);
            HasContent |= inScan && Passed > 1;
            do
            {
                yield return PicturePart.Hold(1);
            }
            while (Held[0] == Mark);

            var marker = Held[0];
            if (marker == EndOfImage)
            {
                HasEnded = true;
                yield break;
            }

            if (StandsAlone(marker))
            {
                continue;
            }

            yield return PicturePart.Hold(2);
            var length = BinaryPrimitives.ReadUInt16BigEndian(Held) - 2;
            if (marker == StartOfImage || length < 0)
            {
                StoredSize = null;
                yield break;
            }

            var isRead = !inScan && (marker == App1 || IsFrame(marker));
            yield return isRead ? PicturePart.Hold(length) : PicturePart.Skip(length);
            if (isRead && marker == App1)
            {
                Orientation ??= Held.StartsWith("Exif\0\0"u8) ? ExifHead.OrientationOf(Held[6..]) : null;
            }
            else if (isRead)
            {
                StoredSize ??= SizeOf(Held);
            }

            inScan |= marker == StartOfScan;
        }
    }

    /// <summary>Stuffed zeros, restarts and TEM have no length (B.1.1.2, B.1.1.4).</summary>
    private static bool StandsAlone(byte marker) => marker is 0 or 1 or (>= 0xD0 and <= 0xD7);

    /// <summary>Baseline, extended and progressive, with Huffman coding: the others of table B.1 no office program shows.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xC2;

    /// <summary>Null when the samples have not 8 bits, or when the height comes after the scan (B.2.2, B.2.5).</summary>
    private static PictureSize? SizeOf(ReadOnlySpan<byte> frame) => frame is [8, _, _, _, _, ..]
        ? PictureSize.Of(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]))
        : null;
}
