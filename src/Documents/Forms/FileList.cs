using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The page that names every attached file, so that each can be recognised: what it is, name, size and SHA-256.</summary>
internal static class FileList
{
    private const string OnOwnPage = "Gambar dicetak pada halaman terpisah.";
    private const string NotPrinted = "Gambar tidak dapat dicetak di sini; lihat berkas aslinya.";

    private static readonly int[] Widths = [2500, 5705, 1150];

    public static IEnumerable<OpenXmlElement> Elements(IReadOnlyList<Attachment> attachments, IReadOnlyList<Evidence> evidence) =>
    [
        Styled.Paragraph(TextStyle.PageTitle, "DAFTAR BERKAS LAMPIRAN"),
        Cells.Table(
            Widths,
            columnLines: true,
            [
                Cells.HeaderRow(Titles("Lampiran", "Nama berkas dan SHA-256", "Ukuran")),
                .. attachments.OrderBy(file => file.Kind).Select(file => Row(file, evidence.FirstOrDefault(page => page.Picture == file))),
            ]),
    ];

    private static IEnumerable<TableCell> Titles(params string[] titles) => titles.Select((title, index) =>
        Cells.Cell(Widths[index], shaded: true, paragraphs: Styled.Paragraph(TextStyle.Cell, Styled.Strong(title))));

    private static TableRow Row(Attachment file, Evidence? evidence) => Cells.Row(
        whole: true,
        Cells.Cell(Widths[0], paragraphs: Styled.Paragraph(TextStyle.Cell, file.Kind.Label())),
        Cells.Cell(
            Widths[1],
            paragraphs:
            [
                Styled.Paragraph(TextStyle.Cell, Printable.Line(file.FileName)),
                Styled.Paragraph(TextStyle.Hash, file.Sha256),
                .. evidence is null ? [] : new[] { Styled.Paragraph(TextStyle.Note, evidence.Size is null ? NotPrinted : OnOwnPage) },
            ]),
        Cells.Cell(Widths[2], paragraphs: Styled.Paragraph(TextStyle.Cell, Printable.Size(file.Size))));
}
