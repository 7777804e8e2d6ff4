using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The page that lists every attached file, each in a line under its kind: name, SHA-256 and size, so that each can be recognised.</summary>
internal static class FileList
{
    private const string NotPrinted = "Gambar tidak dapat dicetak di sini; lihat berkas aslinya.";
    private const int SizeWidth = 1100;

    public static OpenXmlElement Elements(Slots<Pa17Content> slots, PageLayout layout)
    {
        int[] widths = [layout.TextWidth - SizeWidth, SizeWidth];
        return slots.Either(
            form => form.Revision.Attachments.Count > 0,
            some =>
            [
                Styled.Paragraph(TextStyle.PageTitle, "DAFTAR BERKAS LAMPIRAN"),
                Cells.Table(widths, columnLines: true, [Titles(widths), some.Each(Lines, line => Rows(line, widths))]),
            ],
            _ => []);
    }

    private static IEnumerable<Line> Lines(Pa17Content form)
    {
        var files = form.Revision.Attachments.OrderBy(file => file.Kind).ToList();
        return files.Select((file, index) => new Line(
            $"{index + 1}", file, index == 0 || files[index - 1].Kind != file.Kind, form.Evidence.FirstOrDefault(page => page.Picture == file)));
    }

    private static TableRow Titles(int[] widths) => Cells.HeaderRow(new[] { "Nama berkas dan SHA-256", "Ukuran" }
        .Select((title, column) => Cells.Cell(widths[column], shaded: true, paragraphs: Styled.Paragraph(TextStyle.Cell, Styled.Strong(title)))));

    private static IEnumerable<OpenXmlElement> Rows(Slots<Line> slots, int[] widths)
    {
        var name = Styled.Paragraph(
            TextStyle.File,
            [
                Value(slots, "fileName", Styled.Run(slots.Line(line => line.File.FileName))),
                Styled.Run("\t"),
                Value(slots, "sha256", Styled.Hash(slots.Line(line => line.File.Sha256.ToString()))),
            ]);
        name.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = widths[0] - (2 * Cells.Padding) });
        var size = Styled.Paragraph(TextStyle.File, [Value(slots, "size", Styled.Run(slots.Line(line => Printable.Size(line.File.Size))))]);
        return
        [
            slots.Either(line => line.IsFirst, first => [Kind(first)], _ => []),
            Cells.Row(
                whole: true,
                Cells.Cell(widths[0], paragraphs: [name, slots.Either(line => line.Picture is { Size: null }, _ => [Note()], _ => [])]),
                Cells.Cell(widths[1], paragraphs: size)),
        ];

        Paragraph Note() => Styled.Paragraph(TextStyle.Note, NotPrinted);

        TableRow Kind(Slots<Line> first) => Cells.Row(
            whole: true,
            Cells.Cell(
                widths.Sum(), columns: 2,
                paragraphs: Styled.Paragraph(
                    TextStyle.CellHeading, [Value(first, "kind", Styled.Run(first.Line(line => line.File.Kind.Label())))]))).WithNext();
    }

    private static SdtRun Value(Slots<Line> slots, string what, Run value) => ContentControl.Of(FieldTag.File(slots.Line(line => line.Number), what), value);

    /// <param name="IsFirst">Of its kind.</param>
    private sealed record Line(string Number, Attachment File, bool IsFirst, Evidence? Picture);
}
