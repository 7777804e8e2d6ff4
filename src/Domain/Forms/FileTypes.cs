namespace HostingFunctions.Domain.Forms;

/// <summary>Finds and names the file types that are accepted.</summary>
public static class FileTypes
{
    /// <summary>How many leading bytes <see cref="Recognize"/> looks at.</summary>
    public const int HeadLength = 4096;

    /// <summary>
    /// Finds a file's type from its first bytes (PDF 32000-1 7.5.2; PNG 5.2; JPEG SOI; ZIP APPNOTE 4.3.7); null when the type is not accepted.
    /// </summary>
    public static FileType? Recognize(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, HeadLength)];
        if (head.StartsWith("%PDF-"u8))
        {
            return FileType.Pdf;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileType.Png;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return FileType.Jpeg;
        }

        if (!head.StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        // An Office file names its parts in the first local headers; a ZIP that does not show them is just a ZIP.
        return head.IndexOf("word/"u8) >= 0 ? FileType.Docx
            : head.IndexOf("xl/"u8) >= 0 ? FileType.Xlsx
            : FileType.Zip;
    }

    public static string MediaType(this FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileType.Png => "image/png",
        FileType.Jpeg => "image/jpeg",
        _ => "application/zip",
    };

    public static bool IsPicture(this FileType type) => type is FileType.Png or FileType.Jpeg;

    /// <summary>The file name's extension, with its dot.</summary>
    public static string Ending(this FileType type) => type switch
    {
        FileType.Pdf => ".pdf",
        FileType.Docx => ".docx",
        FileType.Xlsx => ".xlsx",
        FileType.Png => ".png",
        FileType.Jpeg => ".jpg",
        _ => ".zip",
    };
}
