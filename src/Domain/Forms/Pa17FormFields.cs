using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Forms;

/// <summary>Form PA-17 as one table (sop.md part 4): the page, check, comparison, document and interface take its words and lengths from here.</summary>
public static class Pa17FormFields
{
    private const string Manager = "Pengelola Hosting";
    private const string Head = "Kepala OPD";
    private const string Phone = "0812-3456-7890";
    private const string Documentation = "https://dokumen.batam.go.id/aplikasi";

    /// <summary>A NIP or NIK as typed, with room for spaces, dots and dashes between its digits.</summary>
    private const int LongestNumber = 40;

    public static FormField ApplicationName { get; } = new(Pa17Field.ApplicationName, "Nama Aplikasi", 150) { Called = "Nama aplikasi" };

    public static FormField AgencyName { get; } = new(Pa17Field.AgencyName, "Nama Instansi", 200) { Called = "Nama instansi" };

    public static FormField AgencyAddress { get; } = new(Pa17Field.AgencyAddress, "Alamat", 500) { HasLines = true };

    public static FormField AgencyContact { get; } = new(Pa17Field.AgencyContact, "No Telepon/Email", 200) { Called = "No telepon/email instansi" };

    public static FormField ManagerName { get; } = new(Pa17Field.ManagerName, "Nama", 150) { Called = "Nama pengelola hosting", Section = Manager };

    /// <summary>On paper this and <see cref="ManagerId"/> are one field; the words here stand for both.</summary>
    public static FormField ManagerIdKind { get; } = new(Pa17Field.ManagerIdKind, "NIP/NIK") { Section = Manager, Hint = "(NIP untuk ASN, NIK untuk Non ASN)" };

    public static FormField ManagerId { get; } = new(Pa17Field.ManagerId, "Nomor NIP/NIK", LongestNumber)
    {
        Called = "NIP/NIK pengelola", Section = Manager, Hint = "NIP 18 angka, NIK 16 angka.",
    };

    public static FormField ManagerEmail { get; } = new(Pa17Field.ManagerEmail, "Email", 254) { Called = "Email pengelola", Section = Manager };

    public static FormField ManagerPhone { get; } = new(Pa17Field.ManagerPhone, "Nomor HP", 30)
    {
        Section = Manager, Example = Phone, Hint = $"Misalnya {Phone}.",
    };

    public static FormField DocumentationUrl { get; } = new(Pa17Field.DocumentationUrl, "Dokumentasi aplikasi sudah diperbarui di", WebAddress.Longest)
    {
        Called = "Alamat dokumentasi aplikasi", Colon = ":", Example = Documentation,
        Hint = $"Alamat web lengkap tempat dokumentasi terbaru, misalnya {Documentation}.",
    };

    public static FormField PseUrl { get; } = new(Pa17Field.PseUrl, "Halaman Pendataan Sistem Elektronik", WebAddress.Longest)
    {
        Colon = " :", IsRequired = false, Example = Documentation,
        Hint = "* Petunjuk penggunaan dan pembuatan akun PSE dapat diakses pada support.batam.go.id/pse/",
    };

    public static FormField Notes { get; } = new(Pa17Field.Notes, "Catatan", 4000) { Colon = " :", IsRequired = false, HasLines = true };

    public static FormField AgencyHeadName { get; } = new(Pa17Field.AgencyHeadName, "Nama", 150) { Called = "Nama Kepala OPD", Section = Head };

    /// <summary>No field of the SOP's (ours): not every agency is led by a <c>Kepala</c>. Empty for one that is.</summary>
    public static FormField AgencyHeadTitle { get; } = new(Pa17Field.AgencyHeadTitle, "Jabatan", 150)
    {
        Called = "Jabatan Kepala OPD", Section = Head, IsRequired = false, MayBeUnknown = true,
        Hint = "Bila bukan Kepala, misalnya Camat Batam Kota, Direktur RSUD atau Sekretaris Daerah; dipakai dalam email, tidak dicetak pada formulir.",
    };

    public static FormField AgencyHeadNip { get; } = new(Pa17Field.AgencyHeadNip, "NIP", LongestNumber)
    {
        Called = "NIP Kepala OPD", Section = Head, Hint = "18 angka, misalnya 19761231 199511 1 002.",
    };

    /// <summary>No field of the SOP's (ours): where the head confirms another hosting manager. Clients older than it leave it out.</summary>
    public static FormField AgencyHeadEmail { get; } = new(Pa17Field.AgencyHeadEmail, "Email", 254)
    {
        Called = "Email Kepala OPD", Section = Head, MayBeUnknown = true,
    };

    /// <summary>The fields that a person types, in the form's order.</summary>
    public static IReadOnlyList<FormField> All { get; } =
    [
        ApplicationName, AgencyName, AgencyAddress, AgencyContact, ManagerName, ManagerIdKind, ManagerId, ManagerEmail, ManagerPhone,
        DocumentationUrl, PseUrl, Notes, AgencyHeadName, AgencyHeadTitle, AgencyHeadNip, AgencyHeadEmail,
    ];

    /// <summary>Tells one edition of the form from another: it changes with the fields, what is required of them and the files that are asked for.</summary>
    public static string Edition { get; } = Sha256Hash.Of(string.Join(
        '\n',
        [
            .. All.Select(field => $"{field.Name} {field.FullLabel} {field.IsRequired} {field.Longest}"),
            .. AttachmentKinds.OfApplicant.Select(kind => $"{kind.Field()} {kind.Label()} {kind.IsRequired()}"),
        ])).ToString()[..16];

    /// <summary>The form's hint about the email addresses of the hosting manager and of the agency's head.</summary>
    /// <param name="domain">The domain that they must belong to, e.g. <c>batam.go.id</c>.</param>
    public static string EmailHint(string domain) => $"(wajib menggunakan email {domain})";

    /// <summary>What the form says of the head's email besides.</summary>
    /// <param name="domain">See <see cref="EmailHint"/>.</param>
    public static string HeadEmailHint(string domain) =>
        $"{EmailHint(domain)} Harus lain daripada email Pengelola Hosting. Kepala OPD mengonfirmasinya satu kali; tidak dicetak pada formulir.";
}
