using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The page that lists every attached file with its kind, name, size and SHA-256, so that each can be recognised.</summary>
internal static class FileList
{
    private const string OnOwnPage = "Gambar dicetak pada halaman terpisah.";
    private const string NotPrinted = "Gambar tidak dapat dicetak di sini; lihat berkas aslinya.";
    private const int KindWidth = 2500;
    private const int SizeWidth = 1150;

    public static OpenXmlElement Elements(Slots<Pa17Content> slots, PageLayout layout)
    {
        int[] widths = [KindWidth, layout.TextWidth - KindWidth - SizeWidth, SizeWidth];
        return slots.Either(
            form => form.Revision.Attachments.Count > 0,
            some =>
            [
                Styled.Paragraph(TextStyle.PageTitle, "DAFTAR BERKAS LAMPIRAN"),
                Cells.Table(widths, columnLines: true, [Titles(widths), some.Each(Lines, line => [Row(line, widths)])]),
            ],
            _ => []);
    }

    private static IEnumerable<Line> Lines(Pa17Content form) => form.Revision.Attachments
        .OrderBy(file => file.Kind)
        .Select((file, index) => new Line($"{index + 1}", file, form.Evidence.FirstOrDefault(page => page.Picture == file)));

    private static TableRow Titles(int[] widths) => Cells.HeaderRow(new[] { "Lampiran", "Nama berkas dan SHA-256", "Ukuran" }
        .Select((title, column) => Cells.Cell(widths[column], shaded: true, paragraphs: Styled.Paragraph(TextStyle.Cell, Styled.Strong(title)))));

    private static TableRow Row(Slots<Line> slots, int[] widths)
    {
        return Cells.Row(
            whole: true,
            Cells.Cell(widths[0], paragraphs: Styled.Paragraph(TextStyle.Cell, [Value("kind", line => line.File.Kind.Label())])),
            Cells.Cell(
                widths[1],
                paragraphs:
                [
                    Styled.Paragraph(TextStyle.Cell, [Value("fileName", line => line.File.FileName)]),
                    slots.Either(line => line.Picture is null, _ => [], noted => [Note(noted)]),
                    Styled.Paragraph(TextStyle.Hash, [Value("sha256", line => line.File.Sha256.ToString())]),
                ]),
            Cells.Cell(widths[2], paragraphs: Styled.Paragraph(TextStyle.Cell, [Value("size", line => Printable.Size(line.File.Size))])));

        SdtRun Value(string what, Func<Line, string> value) =>
            ContentControl.Of(FieldTag.File(slots.Line(line => line.Number), what), Styled.Run(slots.Line(value)));
    }

    private static Paragraph Note(Slots<Line> slots) =>
        Styled.Paragraph(TextStyle.Note, slots.Line(line => line.Picture!.Size is null ? NotPrinted : OnOwnPage));

    private sealed record Line(string Number, Attachment File, Evidence? Picture);
}
