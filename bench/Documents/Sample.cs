using HostingFunctions.Documents;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Bench.Documents;

/// <summary>An obviously fictional request of usual length, and its documents as this project writes them.</summary>
internal static class Sample
{
    private static readonly DateTimeOffset Submitted = Wib.At(new DateOnly(2026, 3, 17), new TimeOnly(9, 5));

    private static readonly Pa17Form Typed = new()
    {
        ApplicationName = "SIPOHON CONTOH (Sistem Informasi Aduan Pohon)",
        AgencyName = "Dinas Contoh Kota Batam (fiktif)",
        AgencyAddress = "Jalan Contoh Nomor 1, Gedung Fiktif Lantai 2\nBatam Center, Kota Batam 29400",
        AgencyContact = "(0778) 000-000 / dinas.contoh@batam.go.id",
        ManagerName = "Sari Contoh, S.Kom.",
        ManagerId = IdNumber.Parse(IdKind.Nip, "199204152019032004"),
        ManagerEmail = EmailAddress.Parse("sari.contoh@batam.go.id"),
        ManagerPhone = "0812-0000-0000",
        DocumentationUrl = "https://dokumen.example/sipohon-contoh",
        PseUrl = "https://pse.example/sistem-elektronik/000000",
        Notes = "CONTOH: permohonan ini fiktif, dibuat untuk mencoba layanan.\nAplikasi membutuhkan PHP 8.3 dan PostgreSQL 16.\n"
            + "Perkiraan pengunjung: 200 orang setiap hari.",
        AgencyHeadName = "Drs. Contoh Kepala Dinas, M.Si.",
        AgencyHeadNip = IdNumber.Parse(IdKind.Nip, "197008171996031005"),
    };

    private static readonly Decision Decided = new(
        Procedures.DataCheck, 1, Answer.Ya, "Data lengkap dan sesuai dengan dokumentasi aplikasi.\nPengelola hosting sudah menyatakan kesediaannya.",
        "Dokumentasi agar diperbarui pada setiap rilis.",
        new Official(
            Role.SubKoordinatorPa, "Contoh Pejabat, S.Kom.", IdNumber.Parse(IdKind.Nip, "198505052010011007"), EmailAddress.Parse("pa@batam.go.id"),
            new DateOnly(2026, 1, 1), null, null),
        Submitted.AddDays(2));

    private static readonly Uri SealRoot = new("https://hosting.example/verifikasi/");

    public static readonly RequestHeader Header = new(
        RequestId.Parse("00000000000000000000000000000a17"), "H-20260317-000000GQ", Procedures.Current.Version, RequestState.InReview, 1,
        Procedures.DataCheck, Submitted);

    public static WordDocumentWriter Writer { get; } = new(new HouseStyle
    {
        Letterhead = ["PEMERINTAH KOTA BATAM", "DINAS KOMUNIKASI DAN INFORMATIKA", "BIDANG PENYELENGGARAAN E-GOVERNMENT"],
        Place = "Batam",
        EmailDomain = "batam.go.id",
        SealRoot = SealRoot,
    });

    public static Revision Revision { get; } = new(
        1, Typed,
        [
            File(AttachmentKind.OfficialLetter, "surat-dinas.pdf"),
            File(AttachmentKind.Documentation, "dokumentasi-aplikasi.pdf"),
            File(AttachmentKind.SecurityReport, "laporan-uji-keamanan.pdf"),
        ],
        Submitted);

    public static byte[] Document(Form form)
    {
        using var document = new MemoryStream();
        WriteAsync(form, document).GetAwaiter().GetResult();
        return document.ToArray();
    }

    /// <param name="output">Written from its current position; left open.</param>
    public static Task WriteAsync(Form form, Stream output) => form == Form.Pa17
        ? Writer.WritePa17Async(Header, Revision, (_, _) => throw new InvalidOperationException("There is no picture."), output, CancellationToken.None)
        : Writer.WritePa18Async(Header, Revision, Decided, output, CancellationToken.None);

    /// <summary>The values in a document that differ between requests, line by line, by the names of a template's tags.</summary>
    public static IReadOnlyDictionary<string, string> Values(Form form) => (form == Form.Pa17 ? Pa17Values() : Pa18Values())
        .SelectMany(value => value.Text.Split('\n').Select((line, index) => (Name: index == 0 ? value.Name : $"{value.Name}{index + 1}", Line: line)))
        .ToDictionary(value => value.Name, value => value.Line);

    private static IEnumerable<(string Name, string Text)> Pa17Values() =>
    [
        ("applicationName", Typed.ApplicationName),
        ("agencyName", Typed.AgencyName),
        ("agencyAddress", Typed.AgencyAddress),
        ("agencyContact", Typed.AgencyContact),
        ("managerName", Typed.ManagerName),
        ("managerId", Typed.ManagerId.Printed),
        ("managerEmail", Typed.ManagerEmail.Value),
        ("managerPhone", Typed.ManagerPhone),
        ("documentationUrl", Typed.DocumentationUrl),
        ("pseUrl", Typed.PseUrl),
        ("notes", Typed.Notes),
        ("agencyHeadName", Typed.AgencyHeadName),
        ("agencyHeadNip", Typed.AgencyHeadNip.Printed),
        ("date", Tanggal.Short(Wib.DateOf(Submitted))),
        ("number", Header.Number),
        ("seal", SealRoot.AbsoluteUri + new SealId(Header.Id, DocumentKind.Pa17, Revision.Number)),
        .. Revision.Attachments.SelectMany((file, index) => new[] { ($"file{index}Name", file.FileName), ($"file{index}Hash", file.Sha256.ToString()) }),
    ];

    private static IEnumerable<(string Name, string Text)> Pa18Values() =>
    [
        ("applicationName", Typed.ApplicationName),
        ("agencyName", Typed.AgencyName),
        ("considerations", Decided.Considerations),
        ("notes", Decided.Notes),
        ("officialName", Decided.By.Name),
        ("officialNip", Decided.By.Nip.Printed),
        ("date", Tanggal.Short(Wib.DateOf(Decided.At))),
        ("number", Header.Number),
        ("seal", SealRoot.AbsoluteUri + new SealId(Header.Id, DocumentKind.Pa18, Decided.Revision, Procedures.Current[Decided.StepKey].Number)),
    ];

    public static Attachment File(AttachmentKind kind, string name, FileType type = FileType.Pdf, long size = 123_456) => new(
        FileId.Of(name), kind, name, type, size, Sha256Hash.Of(name));
}
