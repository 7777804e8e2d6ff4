using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Makes real PNG files.</summary>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="padding">Bytes of a text chunk that pads the file.</param>
    public static byte[] Of(int width, int height, int padding = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits per sample, greyscale
        byte[] comment = [.. "Comment\0"u8, .. Enumerable.Repeat((byte)'x', padding)];
        return [.. Signature, .. Chunk("IHDR", header), .. Chunk("tEXt", comment), .. Chunk("IDAT", Rows(width, height)), .. Chunk("IEND", [])];
    }

    private static byte[] Rows(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[width + 1];
            for (var y = 0; y < height; y++)
            {
                row.AsSpan(1).Fill((byte)(y * 255 / height));
                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        var checksum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Crc(typed));
        return [.. length, .. typed, .. checksum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
