using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>What a content that is not taken likely is, by the marks that its kind begins with, and what its sender can do.</summary>
public static class UnknownContent
{
    private static readonly (int At, byte[] Mark, string Problem)[] Marks =
    [
        .. new[] { "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1" }
            .Select(brand => (4, Latin1("ftyp" + brand), FileProblems.NotTaken("foto HEIC dari ponsel", "JPEG (atau kirim tangkapan layarnya)"))),
        (4, Latin1("ftypavif"), Picture("AVIF")),
        (4, Latin1("ftyp"), FileProblems.NotTaken("rekaman video atau suara", "PDF, atau unggah di tempat lain dan tuliskan alamatnya")),
        (8, Latin1("WEBP"), Picture("WEBP")),
        (0, Latin1("GIF8"), Picture("GIF")),
        (0, Latin1("BM"), Picture("BMP")),
        (0, Latin1("II*\0"), Picture("TIFF")),
        (0, Latin1("MM\0*"), Picture("TIFF")),
        (0, Latin1("{\\rtf"), FileProblems.NotTaken("dokumen RTF", "DOCX atau PDF")),
        (0, Latin1("Rar!"), Archive("RAR")),
        (0, Latin1("7z\u00BC\u00AF"), Archive("7z")),
        (0, Latin1("\u001F\u008B"), Archive("GZIP")),
        (0, Latin1("PK\u0005\u0006"), FileProblems.Empty),
        (0, Latin1("PK00PK"), Archive("ZIP yang dibagi menjadi beberapa bagian")),
        (0, Latin1("PK\u0007\u0008"), Archive("ZIP yang dibagi menjadi beberapa bagian")),
        (0, Latin1("\u0089PNG"), FileProblems.Bare),
        (0, Latin1("\u00FF\u00D8"), FileProblems.Bare),
    ];

    /// <summary>Compound files (MS-CFB 2.2): Office before 2007, and what Office locks with a password since.</summary>
    private static readonly byte[] CompoundFile = Latin1("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

    /// <param name="head">The first bytes of a content in which <see cref="FileTypes.Recognize"/> recognised nothing.</param>
    /// <param name="name">The file's name, as the client sent it.</param>
    public static string ProblemOf(ReadOnlySpan<byte> head, string? name)
    {
        if (head.IsEmpty)
        {
            return FileProblems.Empty;
        }

        if (head.StartsWith(CompoundFile))
        {
            var isLocked = head.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
                || FileType.Docx.Fits(name ?? "") || FileType.Xlsx.Fits(name ?? "");
            return isLocked ? FileProblems.Locked : FileProblems.OldOffice;
        }

        foreach (var (at, mark, problem) in Marks)
        {
            if (head.Length >= at && head[at..].StartsWith(mark))
            {
                return problem;
            }
        }

        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return Begins("<svg") || (Begins("<?xml") && text.Contains("<svg", StringComparison.OrdinalIgnoreCase)) ? Picture("SVG")
            : Begins("<!doctype html") || Begins("<html") || Begins("<head") || Begins("<!--") ? FileProblems.WebPage
            : head[..Math.Min(head.Length, FileTypes.PdfRoom)].IndexOf("%PDF-"u8) >= 0 ? FileProblems.Bare
            : FileProblems.UnknownType;

        bool Begins(string mark) => text.StartsWith(mark, StringComparison.OrdinalIgnoreCase);
    }

    private static string Picture(string kind) => FileProblems.NotTaken($"gambar {kind}", "PNG atau JPEG");

    private static string Archive(string kind) => FileProblems.NotTaken($"arsip {kind}", "satu berkas ZIP biasa");

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
