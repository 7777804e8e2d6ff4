using System.Buffers.Binary;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>JPEG files as cameras write them.</summary>
internal static class Jpeg
{
    /// <summary>The picture with an Exif segment that gives its orientation.</summary>
    /// <param name="orientation">1 to 8.</param>
    public static byte[] Turned(byte[] picture, int orientation, bool isLittleEndian = true)
    {
        byte[] exif =
        [
            .. "Exif\0\0"u8, .. isLittleEndian ? "II"u8 : "MM"u8,
            .. Short(42), .. Long(8), .. Short(2),
            .. Short(0x010F), .. Short(2), .. Long(4), .. "abc\0"u8,
            .. Short(0x0112), .. Short(3), .. Long(1), .. Short(orientation), 0, 0,
            .. Long(0),
        ];
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(exif.Length + 2));
        return [.. picture[..2], 0xFF, 0xE1, .. length, .. exif, .. picture[2..]];

        byte[] Short(int value) => Ordered(BitConverter.GetBytes((ushort)value));
        byte[] Long(int value) => Ordered(BitConverter.GetBytes(value));
        byte[] Ordered(byte[] bytes) => isLittleEndian == BitConverter.IsLittleEndian ? bytes : [.. bytes.Reverse()];
    }
}
