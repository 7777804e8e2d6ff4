using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary><c>*Bukti Gambar dari Lampiran dibuat pada halaman terpisah</c>: each picture on a page of its own, with its file's name.</summary>
internal static class EvidencePages
{
    /// <summary>Left for the page's title, which a long file name may run over several lines.</summary>
    private const int TitleRoom = 2000;

    public static IEnumerable<Paragraph> Paragraphs(IReadOnlyList<Evidence> evidence)
    {
        var printed = evidence.Where(page => page.Size is not null).ToList();
        return printed.SelectMany((page, index) => Page(page, index + 1, printed.Count));
    }

    private static IEnumerable<Paragraph> Page(Evidence page, int number, int total) =>
    [
        Styled.Paragraph(TextStyle.PageTitle, $"BUKTI GAMBAR {number} DARI {total}\n{Printable.Line(page.Picture.FileName)}"),
        // The pictures are the document's only drawings, so their own numbers serve as ids.
        Styled.Paragraph(
            TextStyle.Picture,
            [DrawnPicture.Run((uint)number, page.Picture.FileName, page.RelationshipId!, page.Size!, Word.Page.TextWidth, Word.Page.TextHeight - TitleRoom)]),
    ];
}
