using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace HostingFunctions.Documents.Pictures;

/// <summary>A PNG file of black and white squares, one bit a pixel (PNG third edition, 11.2).</summary>
internal static class BitPicture
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="side">How many squares, across and down.</param>
    /// <param name="scale">How many pixels a square has, across and down.</param>
    /// <param name="isBlack">Of the square in a column and row.</param>
    public static byte[] Png(int side, int scale, Func<int, int, bool> isBlack)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side * scale);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side * scale);
        header[8] = 1;
        using var png = new MemoryStream();
        png.Write(Signature);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, Rows(side, scale, isBlack));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Rows(int side, int scale, Func<int, int, bool> isBlack)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            // A byte that says that the row is not filtered, then its bits.
            var row = new byte[1 + (((side * scale) + 7) / 8)];
            for (var y = 0; y < side; y++)
            {
                row.AsSpan(1).Fill(0xFF);
                for (var x = 0; x < side; x++)
                {
                    for (var pixel = isBlack(x, y) ? x * scale : int.MaxValue; pixel < (x + 1) * scale; pixel++)
                    {
                        row[1 + (pixel / 8)] &= (byte)~(0x80 >> (pixel % 8));
                    }
                }

                for (var copy = 0; copy < scale; copy++)
                {
                    zlib.Write(row);
                }
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        var begin = (int)png.Length;
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(png.GetBuffer().AsSpan(begin, (int)png.Length - begin)));
        png.Write(number);
    }
}
