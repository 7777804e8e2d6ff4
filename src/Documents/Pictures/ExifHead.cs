using System.Buffers.Binary;

namespace HostingFunctions.Documents.Pictures;

/// <summary>The orientation in a JPEG's Exif segment (Exif 2.3, 4.5.4 and 4.6.2): a TIFF header, then the entries of its first directory.</summary>
internal static class ExifHead
{
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <param name="segment">The content of an APP1 segment, as far as it was read.</param>
    /// <returns>Null when the segment holds no orientation.</returns>
    public static Orientation? OrientationOf(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return null;
        }

        var tiff = segment[6..];
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Long(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return null;
        }

        var entries = tiff[(int)directory..];
        int count = Short(entries);
        for (entries = entries[2..]; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
        {
            if (Short(entries) == OrientationTag)
            {
                return Orientation.OfExif(Short(entries[8..]));
            }
        }

        return null;

        ushort Short(ReadOnlySpan<byte> bytes) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        uint Long(ReadOnlySpan<byte> bytes) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}
