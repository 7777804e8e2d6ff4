using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Obviously fictional requests of several lengths.</summary>
internal static class Example
{
    public static readonly DateTimeOffset Submitted = Wib.At(new DateOnly(2026, 3, 17), new TimeOnly(9, 5));

    public static readonly HouseStyle Style = new()
    {
        Letterhead = ["PEMERINTAH KOTA BATAM", "DINAS KOMUNIKASI DAN INFORMATIKA", "BIDANG PENYELENGGARAAN E-GOVERNMENT"],
        Place = "Batam",
        EmailDomain = "batam.go.id",
        SealRoot = new Uri("https://hosting.batam.go.id/verifikasi/"),
    };

    public static readonly RequestHeader Header = new(
        RequestId.Parse("00000000000000000000000000000a17"), "H-20260317-000000GQ", Procedures.Current.Version, RequestState.AwaitingConfirmation, 1,
        null, Submitted);

    public static Pa17Form Shortest { get; } = new()
    {
        ApplicationName = "A",
        AgencyName = "B",
        AgencyAddress = "C",
        AgencyContact = "D",
        ManagerName = "E",
        ManagerId = IdNumber.Parse(IdKind.Nik, "2171014503900001"),
        ManagerEmail = EmailAddress.Parse("e@batam.go.id"),
        ManagerPhone = "08123456",
        DocumentationUrl = "https://a.id",
        PseUrl = "",
        Notes = "",
        AgencyHeadName = "F",
        AgencyHeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
    };

    public static Pa17Form Typical { get; } = new()
    {
        ApplicationName = "Aplikasi Contoh Layanan Terpadu",
        AgencyName = "Dinas Contoh Kota Batam",
        AgencyAddress = "Jalan Contoh Nomor 1\nBatam Center",
        AgencyContact = "(0778) 000000 / dinas.contoh@batam.go.id",
        ManagerName = "Contoh Pengelola",
        ManagerId = IdNumber.Parse(IdKind.Nip, "199001012015031001"),
        ManagerEmail = EmailAddress.Parse("contoh.pengelola@batam.go.id"),
        ManagerPhone = "0812-0000-0000",
        DocumentationUrl = "https://dokumen.batam.go.id/contoh",
        PseUrl = "https://pse.example/contoh",
        Notes = "Baris pertama catatan.\nBaris kedua catatan.",
        AgencyHeadName = "Dr. Contoh Kepala, M.Si.",
        AgencyHeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
    };

    public static Pa17Form Longest { get; } = Typical with
    {
        ApplicationName = Repeated("Aplikasi panjang ", 150),
        AgencyName = Repeated("Badan Contoh ", 200),
        AgencyAddress = Repeated("Jalan yang sangat panjang ", 500),
        AgencyContact = Repeated("0778000000", 200),
        ManagerName = Repeated("Nama Panjang ", 150),
        DocumentationUrl = "https://" + Repeated("alamat", 492),
        PseUrl = "https://" + Repeated("pse", 492),
        Notes = Repeated("Catatan yang panjang sekali, kata demi kata.\n", Pa17FormFields.Notes.Longest),
        AgencyHeadName = Repeated("Kepala Panjang ", 150),
    };

    /// <summary>Reaches the writer only if all earlier checks failed.</summary>
    public static Pa17Form Hostile { get; } = Typical with
    {
        ApplicationName = "<w:p>&amp;\"'</w:t> ]]> \u0000\u0001\u001F",
        AgencyName = "\uD800 separuh \uDC00",
        AgencyAddress = "satu\r\ndua\rtiga\u2028empat\u000Blima\fenam",
        ManagerName = "😀 👩‍👩‍👧 مرحبا بالعالم שלום",
        ManagerPhone = "\uFFFE\uFFFF\u202E\u0085",
        Notes = "kolom\tkolom\n\n  tepi  ",
    };

    public static Pa17Form RightToLeft { get; } = Typical with
    {
        ApplicationName = "تطبيق الاستضافة 😀",
        AgencyName = "שירות אירוח – דוגמה",
        AgencyAddress = "شارع المثال رقم 1\nباتام",
        ManagerName = "👩‍👩‍👧 مرحبا بالعالم 12345 שלום",
        Notes = "مرحبا dan selamat datang, שלום.\n😀😀😀",
    };

    public static Revision Revision(Pa17Form form, params IReadOnlyList<Attachment> attachments) => new(1, form, attachments, Submitted);

    public static Attachment File(AttachmentKind kind, string name, FileType type) =>
        new(FileId.Parse(new string('0', 32)), kind, name, type, 123_456, Sha256Hash.Parse(string.Concat(Enumerable.Repeat("0123456789abcdef", 4))));

    public static Decision Decision(Answer answer, string considerations = "Data lengkap.", string notes = "Tidak ada.", string? acting = null) => new(
        Procedures.DataCheck, 1, answer, considerations, notes,
        new Official(
            Role.SubKoordinatorPa, "Contoh Pejabat, S.Kom.", IdNumber.Parse(IdKind.Nip, "198505052010011007"), EmailAddress.Parse("pa@batam.go.id"),
            new DateOnly(2026, 1, 1), null, acting),
        Submitted.AddDays(2));

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length].TrimEnd();
}
