using System.Buffers.Binary;

namespace HostingFunctions.Documents.Pictures;

/// <summary>The orientation in Exif data (Exif 2.3, 4.5.4 and 4.6.2): a TIFF header, then the entries of its first directory.</summary>
internal static class ExifHead
{
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <param name="tiff">The data from its TIFF header on, as a PNG holds it; a JPEG has a mark before it.</param>
    /// <returns>Null when it holds no orientation.</returns>
    public static Orientation? OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return null;
        }

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
                return Orientation.OfExif(Value(entries));
            }
        }

        return null;

        // It should be a SHORT; some programs write a LONG or a BYTE.
        long Value(ReadOnlySpan<byte> entry) => Short(entry[2..]) switch
        {
            1 => entry[8],
            4 => Long(entry[8..]),
            _ => Short(entry[8..]),
        };

        ushort Short(ReadOnlySpan<byte> bytes) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        uint Long(ReadOnlySpan<byte> bytes) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}
