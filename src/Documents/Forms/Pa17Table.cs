using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>
/// The table of form PA-17: label, colon, value, under three section rows (sop.md part 4). Its first row is the form's heading, repeated on every page.
/// </summary>
internal sealed class Pa17Table
{
    private const int LabelWidth = 3400;
    private const int ColonWidth = 300;

    private readonly Slots<Pa17Content> slots;
    private readonly int[] widths;

    private Pa17Table(Slots<Pa17Content> slots, PageLayout layout) =>
        (this.slots, widths) = (slots, [LabelWidth, ColonWidth, layout.TextWidth - LabelWidth - ColonWidth]);

    /// <param name="signature">Its last row: readers keep a row with the next one more surely than a table with what follows.</param>
    public static Table Table(Slots<Pa17Content> slots, PageLayout layout, string emailDomain, IEnumerable<Paragraph> signature)
    {
        var table = new Pa17Table(slots, layout);
        return Cells.Table(table.widths, columnLines: false, [.. table.Rows(emailDomain), table.End(signature)]);
    }

    private IEnumerable<OpenXmlElement> Rows(string emailDomain) =>
    [
        Heading(),
        Section("DATA INSTANSI PEMOHON"),
        Field(Pa17FormFields.AgencyName, form => form.AgencyName),
        Field(Pa17FormFields.AgencyAddress, form => form.AgencyAddress),
        Field(Pa17FormFields.AgencyContact, form => form.AgencyContact),
        Section("PENGELOLA HOSTING"),
        Field(Pa17FormFields.ManagerName, form => form.ManagerName),
        Field(Pa17FormFields.ManagerIdKind, Value(Pa17FormFields.ManagerId, form => form.ManagerId.Printed), Pa17FormFields.ManagerIdKind.Hint),
        Field(Pa17FormFields.ManagerEmail, Value(Pa17FormFields.ManagerEmail, form => form.ManagerEmail.Value), Pa17FormFields.EmailHint(emailDomain)),
        Field(Pa17FormFields.ManagerPhone, form => form.ManagerPhone),
        Note("(lihat lampiran-4 untuk tugas Pengelola Hosting)"),
        Section("LAMPIRAN"),
        Attached(Pa17FormFields.DocumentationUrl, Value(Pa17FormFields.DocumentationUrl, form => form.DocumentationUrl)),
        Attached(Pa17FormFields.PseUrl, [.. Value(Pa17FormFields.PseUrl, form => form.PseUrl), Pictures()], isLong: true),
        Note(Pa17FormFields.PseUrl.Hint!),
        .. NotesRows.Elements(slots, (widths[0] + widths[1], widths[2])),
    ];

    private TableRow Heading() => Cells.HeaderRow(Cells.Cell(
        widths.Sum(), columns: 3, borders: Cells.OnlyBelow(), paragraphs: Styled.Paragraph(
            TextStyle.Title,
            [
                Styled.Run(Pa17Content.Heading),
                ContentControl.Of(Pa17Field.ApplicationName, Styled.Run(slots.Line(form => form.Form.ApplicationName))),
                RenewalMark.Line(slots, form => form.IsRenewal),
            ])));

    private IReadOnlyList<OpenXmlElement> Value(FormField field, Func<Pa17Form, string> value) =>
        [ContentControl.Optional(slots, field.Name, form => value(form.Form))];

    /// <summary>The file names of the picture evidence, each on its own line below the address.</summary>
    private OpenXmlElement Pictures() => slots.Each(form => form.Evidence, picture => [Styled.Run($"\nGambar: {picture.Line(page => page.Picture.FileName)}")]);

    private TableRow Section(string title) =>
        Cells.Row(whole: true, Cells.Cell(widths.Sum(), columns: 3, shaded: true, paragraphs: Styled.Paragraph(TextStyle.CellHeading, title))).WithNext();

    private TableRow Field(FormField field, Func<Pa17Form, string> value) => Field(field, Value(field, value));

    /// <summary>A row that stays on one page, unless its value may have many lines and be longer than a page.</summary>
    /// <param name="rule">Printed below the label; null for none.</param>
    private TableRow Field(FormField field, IReadOnlyList<OpenXmlElement> value, string? rule = null) => Cells.Row(
        whole: !field.HasLines,
        Cells.Cell(widths[0], paragraphs: rule is null ? [Label(field.Label)] : [Label(field.Label), Styled.Paragraph(TextStyle.Note, rule)]),
        Cells.Cell(widths[1], paragraphs: Label(":")),
        Cells.Cell(widths[2], paragraphs: Styled.Paragraph(TextStyle.Cell, value)));

    /// <summary>A row of the section <c>LAMPIRAN</c>, whose labels already end in a colon.</summary>
    /// <param name="isLong">For a value that becomes long although its text has one line.</param>
    private TableRow Attached(FormField field, IReadOnlyList<OpenXmlElement> value, bool isLong = false) => Cells.Row(
        whole: !(field.HasLines || isLong),
        Cells.Cell(widths[0] + widths[1], columns: 2, paragraphs: Label(field.PrintedLabel)),
        Cells.Cell(widths[2], paragraphs: Styled.Paragraph(TextStyle.Cell, value)));

    private TableRow Note(string text) =>
        Cells.Row(whole: true, Cells.Cell(widths.Sum(), columns: 3, paragraphs: Styled.Paragraph(TextStyle.Note, text)));

    /// <summary>The note and the signature in one row, so that no reader tears them apart.</summary>
    private TableRow End(IEnumerable<Paragraph> signature) => Cells.Row(whole: true, Cells.Cell(
        widths.Sum(), columns: 3, borders: Cells.OnlyAbove(),
        paragraphs: [Styled.Paragraph(TextStyle.Note, "*Bukti Gambar dari Lampiran dibuat pada halaman terpisah"), .. signature]));

    private static Paragraph Label(string text) => Styled.Paragraph(TextStyle.Cell, text);
}
