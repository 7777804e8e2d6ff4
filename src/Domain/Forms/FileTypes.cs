using System.Buffers;

namespace HostingFunctions.Domain.Forms;

/// <summary>Finds and names the kinds of file that are taken.</summary>
public static class FileTypes
{
    /// <summary>How many leading bytes <see cref="Recognize"/> looks at.</summary>
    public const int HeadLength = 4096;

    private static readonly SearchValues<byte> TextBytes = SearchValues.Create(
        [(byte)'\t', (byte)'\n', (byte)'\r', .. Enumerable.Range(' ', 256 - ' ').Select(one => (byte)one)]);

    /// <summary>
    /// Readers look so far for the beginning of a PDF (PDF 32000-1, annex H, 3.4.1): a mark of byte order, line ends or a mail's header may stand before it.
    /// </summary>
    internal const int PdfRoom = 1024;

    /// <summary>
    /// Finds a file's type from its first bytes (PDF 32000-1 7.5.2; PNG 5.2; JPEG SOI; ZIP APPNOTE 4.3.7); null when it is none of those taken.
    /// What a ZIP holds only its directory tells, which comes last: <see cref="Files.OfficePackage"/>.
    /// </summary>
    public static FileType? Recognize(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileType.Png;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return FileType.Jpeg;
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return FileType.Zip;
        }

        var start = head[..Math.Min(head.Length, PdfRoom)].IndexOf("%PDF-"u8);
        return start >= 0 && HasMoreThanComments(head[start..Math.Min(head.Length, HeadLength)]) ? FileType.Pdf : null;
    }

    /// <summary>The types that are taken of a kind.</summary>
    public static IReadOnlyList<FileType> TakenAs(this AttachmentKind kind) =>
        kind == AttachmentKind.ImportSheet ? [FileType.Xlsx, FileType.Csv] : [.. Enum.GetValues<FileType>().Where(type => type != FileType.Csv)];

    /// <summary>Whether a content of no recognised type may be a text: it has no control characters but those that end lines and cells.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> head) => !head.IsEmpty && !head.ContainsAnyExcept(TextBytes);

    public static string MediaType(this FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileType.Png => "image/png",
        FileType.Jpeg => "image/jpeg",
        FileType.Csv => "text/csv",
        _ => "application/zip",
    };

    public static bool IsPicture(this FileType type) => type is FileType.Png or FileType.Jpeg;

    /// <summary>Whether every browser shows it by itself, and nothing in it can act on a page.</summary>
    public static bool OpensInBrowser(this FileType type) => type is FileType.Pdf || type.IsPicture();

    /// <summary>The file name's ending, with its dot.</summary>
    public static string Ending(this FileType type) => type.Endings()[0];

    /// <summary>Whether a file of this type may be named so.</summary>
    public static bool Fits(this FileType type, string name) => type.Endings().Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The endings that fit, the usual one first. Of those that are ZIP files in truth, none that a double click runs, as it does a .jar.</summary>
    private static string[] Endings(this FileType type) => type switch
    {
        FileType.Pdf => [".pdf"],
        FileType.Docx => [".docx"],
        FileType.Xlsx => [".xlsx"],
        FileType.Png => [".png", ".apng"],
        FileType.Jpeg => [".jpg", ".jpeg", ".jpe", ".jfif"],
        FileType.Csv => [".csv", ".txt"],
        _ => [".zip", ".kmz", ".epub"],
    };

    /// <summary>Whether anything follows a PDF's first line, which is a comment as the mark of binary content after it is (PDF 32000-1 7.5.2).</summary>
    private static bool HasMoreThanComments(ReadOnlySpan<byte> pdf)
    {
        const int Version = 8; // "%PDF-1.7"
        var rest = pdf[Math.Min(pdf.Length, Version)..].Trim(" \t\r\n"u8);
        while (rest.StartsWith("%"u8) && rest.IndexOfAny("\r\n"u8) is >= 0 and var end)
        {
            rest = rest[end..].Trim(" \t\r\n"u8);
        }

        return !rest.IsEmpty && !rest.StartsWith("%"u8);
    }
}
