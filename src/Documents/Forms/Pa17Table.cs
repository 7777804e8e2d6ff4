using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The table of form PA-17: label, colon, value, under three section rows (sop.md part 4).</summary>
internal static class Pa17Table
{
    private const string Nothing = "-";

    private static readonly int[] Widths = [3400, 300, 5655];

    /// <param name="pictures">The file names of the picture evidence.</param>
    public static Table Table(Pa17Form form, IReadOnlyList<string> pictures, string emailDomain) => Cells.Table(
        Widths,
        columnLines: false,
        [
            Section("DATA INSTANSI PEMOHON"),
            Field("Nama Instansi", form.AgencyName),
            Field("Alamat", form.AgencyAddress, whole: false),
            Field("No Telepon/Email", form.AgencyContact),
            Section("PENGELOLA HOSTING"),
            Field("Nama", form.ManagerName),
            Field("NIP/NIK", form.ManagerId.Printed, "(NIP untuk ASN, NIK untuk Non ASN)"),
            Field("Email", form.ManagerEmail.Value, $"(wajib menggunakan email {emailDomain})"),
            Field("Nomor HP", form.ManagerPhone),
            Note("(lihat lampiran-4 untuk tugas Pengelola Hosting)"),
            Section("LAMPIRAN"),
            Attached("Dokumentasi aplikasi sudah diperbarui di:", form.DocumentationUrl),
            Attached("Halaman Pendataan Sistem Elektronik :", PsePage(form.PseUrl, pictures), whole: false),
            Note("* Petunjuk penggunaan dan pembuatan akun PSE dapat diakses pada support.batam.go.id/pse/"),
            Attached("Catatan :", form.Notes, whole: false),
            Note("*Bukti Gambar dari Lampiran dibuat pada halaman terpisah"),
        ]);

    private static string PsePage(string url, IReadOnlyList<string> pictures) =>
        string.Join('\n', new[] { url }.Concat(pictures.Select(name => $"Gambar: {Printable.Line(name)}")).Where(line => line.Length > 0));

    private static TableRow Section(string title)
    {
        var heading = Styled.Paragraph(TextStyle.Cell, Styled.Strong(title));
        heading.ParagraphProperties!.KeepNext = new KeepNext();
        return Cells.Row(whole: true, Cells.Cell(Widths.Sum(), columns: 3, shaded: true, paragraphs: heading));
    }

    /// <param name="whole">False for a value of many lines, which may be longer than a page.</param>
    private static TableRow Field(string label, string value, string? rule = null, bool whole = true) => Cells.Row(
        whole,
        Cells.Cell(Widths[0], paragraphs: rule is null ? [Label(label)] : [Label(label), Styled.Paragraph(TextStyle.Note, rule)]),
        Cells.Cell(Widths[1], paragraphs: Styled.Paragraph(TextStyle.Cell, ":")),
        Cells.Cell(Widths[2], paragraphs: Value(value)));

    /// <summary>A row of the section <c>LAMPIRAN</c>, whose labels carry their own colon.</summary>
    private static TableRow Attached(string label, string value, bool whole = true) => Cells.Row(
        whole,
        Cells.Cell(Widths[0] + Widths[1], columns: 2, paragraphs: Label(label)),
        Cells.Cell(Widths[2], paragraphs: Value(value)));

    private static TableRow Note(string text) =>
        Cells.Row(whole: true, Cells.Cell(Widths.Sum(), columns: 3, paragraphs: Styled.Paragraph(TextStyle.Note, text)));

    private static Paragraph Label(string text) => Styled.Paragraph(TextStyle.Cell, text);

    private static Paragraph Value(string text) => Styled.Paragraph(TextStyle.Cell, text.Length == 0 ? Nothing : text);
}
