using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The table of form PA-17: label, colon, value, under three section rows (sop.md part 4). The form's heading is its first row, repeated on each page it runs over.</summary>
internal sealed class Pa17Table
{
    private const int LabelWidth = 3400;
    private const int ColonWidth = 300;

    private readonly Slots<Pa17Content> slots;
    private readonly int[] widths;

    private Pa17Table(Slots<Pa17Content> slots, PageLayout layout) =>
        (this.slots, widths) = (slots, [LabelWidth, ColonWidth, layout.TextWidth - LabelWidth - ColonWidth]);

    public static Table Table(Slots<Pa17Content> slots, PageLayout layout, string emailDomain)
    {
        var table = new Pa17Table(slots, layout);
        return Cells.Table(table.widths, columnLines: false, table.Rows(emailDomain));
    }

    private IEnumerable<TableRow> Rows(string emailDomain) =>
    [
        Heading(),
        Section("DATA INSTANSI PEMOHON"),
        Field("Nama Instansi", Value(Pa17Field.AgencyName, form => form.AgencyName)),
        Field("Alamat", Value(Pa17Field.AgencyAddress, form => form.AgencyAddress), whole: false),
        Field("No Telepon/Email", Value(Pa17Field.AgencyContact, form => form.AgencyContact)),
        Section("PENGELOLA HOSTING"),
        Field("Nama", Value(Pa17Field.ManagerName, form => form.ManagerName)),
        Field("NIP/NIK", Value(Pa17Field.ManagerId, form => form.ManagerId.Printed), "(NIP untuk ASN, NIK untuk Non ASN)"),
        Field("Email", Value(Pa17Field.ManagerEmail, form => form.ManagerEmail.Value), $"(wajib menggunakan email {emailDomain})"),
        Field("Nomor HP", Value(Pa17Field.ManagerPhone, form => form.ManagerPhone)),
        Note("(lihat lampiran-4 untuk tugas Pengelola Hosting)"),
        Section("LAMPIRAN"),
        Attached("Dokumentasi aplikasi sudah diperbarui di:", Value(Pa17Field.DocumentationUrl, form => form.DocumentationUrl)),
        Attached("Halaman Pendataan Sistem Elektronik :", [.. Value(Pa17Field.PseUrl, form => form.PseUrl), Pictures()], whole: false),
        Note("* Petunjuk penggunaan dan pembuatan akun PSE dapat diakses pada support.batam.go.id/pse/"),
        Attached("Catatan :", Value(Pa17Field.Notes, form => form.Notes), whole: false),
        Note("*Bukti Gambar dari Lampiran dibuat pada halaman terpisah"),
    ];

    private TableRow Heading() => Cells.HeaderRow(Cells.Cell(
        widths.Sum(), columns: 3, borders: Cells.OnlyBelow(), paragraphs: Styled.Paragraph(
            TextStyle.Title,
            [
                Styled.Run(Pa17Content.Heading),
                ContentControl.Of(Pa17Field.ApplicationName, Styled.Run(slots.Line(form => form.Form.ApplicationName))),
                RenewalMark.Line(slots, form => form.IsRenewal),
            ])));

    private IReadOnlyList<OpenXmlElement> Value(string field, Func<Pa17Form, string> value) => [ContentControl.Optional(slots, field, form => value(form.Form))];

    /// <summary>The file names of the picture evidence, each on a line below the address.</summary>
    private OpenXmlElement Pictures() => slots.Each(form => form.Evidence, picture => [Styled.Run($"\nGambar: {picture.Line(page => page.Picture.FileName)}")]);

    private TableRow Section(string title)
    {
        var heading = Styled.Paragraph(TextStyle.Cell, Styled.Strong(title));
        heading.ParagraphProperties!.KeepNext = new KeepNext();
        return Cells.Row(whole: true, Cells.Cell(widths.Sum(), columns: 3, shaded: true, paragraphs: heading));
    }

    /// <param name="whole">False for a value of many lines, which may be longer than a page.</param>
    private TableRow Field(string label, IReadOnlyList<OpenXmlElement> value, string? rule = null, bool whole = true) => Cells.Row(
        whole,
        Cells.Cell(widths[0], paragraphs: rule is null ? [Label(label)] : [Label(label), Styled.Paragraph(TextStyle.Note, rule)]),
        Cells.Cell(widths[1], paragraphs: Label(":")),
        Cells.Cell(widths[2], paragraphs: Styled.Paragraph(TextStyle.Cell, value)));

    /// <summary>A row of the section <c>LAMPIRAN</c>, whose labels carry their own colon.</summary>
    private TableRow Attached(string label, IReadOnlyList<OpenXmlElement> value, bool whole = true) => Cells.Row(
        whole,
        Cells.Cell(widths[0] + widths[1], columns: 2, paragraphs: Label(label)),
        Cells.Cell(widths[2], paragraphs: Styled.Paragraph(TextStyle.Cell, value)));

    private TableRow Note(string text) =>
        Cells.Row(whole: true, Cells.Cell(widths.Sum(), columns: 3, paragraphs: Styled.Paragraph(TextStyle.Note, text)));

    private static Paragraph Label(string text) => Styled.Paragraph(TextStyle.Cell, text);
}
