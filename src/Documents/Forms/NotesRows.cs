using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>
/// The notes of form PA-17, which stay with its signature: short ones as a whole, of long ones the last lines, in a row of their own, while the first row
/// breaks over pages. Rows are what Word and LibreOffice both keep together. The two look like one, and each holds its part of the value in a control.
/// </summary>
internal static class NotesRows
{
    private const int LastLines = 3;

    /// <summary>Longer notes are in two rows.</summary>
    private const int MostLinesOfOneRow = 9;

    private static readonly FormField Field = Pa17FormFields.Notes;

    /// <param name="widths">Of the label and of the value.</param>
    public static IEnumerable<OpenXmlElement> Elements(Slots<Pa17Content> slots, (int Label, int Value) widths)
    {
        return
        [
            slots.Each(form => Parts(form).SkipLast(1), text => [Row(text, Field.PrintedLabel, Cells.OpenBelow, new() { After = "0" })]),
            slots.Each(form => Parts(form).Skip(1), text => [Row(text, "", Cells.OpenAbove, new() { Before = "0" }).WithNext()]),
            slots.Each(form => Parts(form) is [var all] ? [all] : Array.Empty<string>(), text => [Row(text, Field.PrintedLabel).WithNext()]),
        ];

        TableRow Row(Slots<string> text, string label, Func<TableCellBorders>? borders = null, SpacingBetweenLines? spacing = null)
        {
            var value = Styled.Paragraph(TextStyle.Cell, [ContentControl.Optional(text, Field.Name, lines => lines)]);
            value.ParagraphProperties!.SpacingBetweenLines = spacing;
            return Cells.Row(
                whole: false,
                Cells.Cell(widths.Label, columns: 2, borders: borders?.Invoke(), paragraphs: Styled.Paragraph(TextStyle.Cell, label)),
                Cells.Cell(widths.Value, borders: borders?.Invoke(), paragraphs: value));
        }
    }

    /// <summary>One, or two of which the second has the last lines.</summary>
    private static string[] Parts(Pa17Content form)
    {
        var lines = form.Form.Notes.ReplaceLineEndings("\n").Split('\n');
        return lines.Length > MostLinesOfOneRow ? [Text(lines.SkipLast(LastLines)), Text(lines.TakeLast(LastLines))] : [Text(lines)];
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);
}
