using System.Buffers.Binary;
using System.IO.Hashing;

namespace HostingFunctions.Documents.Pictures;

/// <summary>A PNG file: its signature, then chunks of length, type, content and checksum, from IHDR to IEND (PNG third edition, 5.2, 5.3).</summary>
internal sealed class PngScan : PictureScan
{
    private const uint Header = 0x49484452;
    private const uint Exif = 0x65584966;
    private const uint Data = 0x49444154;
    private const uint End = 0x49454E44;

    /// <summary>Clear in the type of a chunk without which the picture cannot be shown (5.4).</summary>
    private const uint Ancillary = 0x20000000;

    private readonly Crc32 checksum = new();

    private protected override IEnumerator<PicturePart> Parts()
    {
        yield return PicturePart.Hold(8);
        for (var isFirst = true; ; isFirst = false)
        {
            yield return PicturePart.Hold(4);
            var length = BinaryPrimitives.ReadUInt32BigEndian(Held);
            checksum.Reset();
            yield return PicturePart.Hold(4);
            var type = BinaryPrimitives.ReadUInt32BigEndian(Held);
            if (length > int.MaxValue)
            {
                yield break;
            }

            var isRead = length <= MostHeld && ((type == Header && isFirst) || type == Exif);
            yield return isRead ? PicturePart.Hold((int)length) : PicturePart.Skip(length);
            if (isRead && type == Header)
            {
                StoredSize = SizeOf(Held);
            }
            else if (isRead)
            {
                Orientation ??= ExifHead.OrientationOf(Held);
            }

            var computed = checksum.GetCurrentHashAsUInt32();
            yield return PicturePart.Hold(4);
            if ((type & Ancillary) == 0 && BinaryPrimitives.ReadUInt32BigEndian(Held) != computed)
            {
                StoredSize = null;
                yield break;
            }

            HasContent |= type == Data && length > 0;
            if (type == End)
            {
                HasEnded = true;
                yield break;
            }
        }
    }

    private protected override void Pass(ReadOnlySpan<byte> part) => checksum.Append(part);

    /// <summary>Null also for a combination of depth, colours and methods that no reader knows (11.2.1).</summary>
    private static PictureSize? SizeOf(ReadOnlySpan<byte> header) =>
        header is [_, _, _, _, _, _, _, _, 1 or 2 or 4 or 8 or 16, 0, 0, 0, 0 or 1] or [_, _, _, _, _, _, _, _, 1 or 2 or 4 or 8, 3, 0, 0, 0 or 1]
            or [_, _, _, _, _, _, _, _, 8 or 16, 2 or 4 or 6, 0, 0, 0 or 1]
            ? PictureSize.Of(BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]))
            : null;
}
