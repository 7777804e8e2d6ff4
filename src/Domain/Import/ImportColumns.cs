using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Import;

/// <summary>The sheet with which hosted applications are imported as one table: template, header, check and page take their words from here.</summary>
public static class ImportColumns
{
    /// <summary>A row whose application is named so is an example of the template, and not read.</summary>
    public const string ExampleMark = "Contoh:";

    // No form has these two.
    public static readonly FormField HostedOn = new("hostedOn", "Tanggal dihosting", 40) { Example = "17/03/2024" };

    public static readonly FormField ValidUntil = new("validUntil", "Berlaku sampai", 40) { Example = "31/12/2026", IsRequired = false };

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        new("Nama aplikasi", Pa17FormFields.ApplicationName, "", $"{ExampleMark} Sistem Perizinan"),
        new("Instansi", Pa17FormFields.AgencyName, "", "Dinas Contoh"),
        new("Kontak instansi", Pa17FormFields.AgencyContact, "Telepon atau email instansi.", "0778-000000"),
        new("Nama kepala OPD", Pa17FormFields.AgencyHeadName, "", "Budi Contoh"),
        new("NIP kepala OPD", Pa17FormFields.AgencyHeadNip, "18 angka, sebagai teks: lembar kerja membulatkan angka sepanjang itu.", "19761231 199511 1 002"),
        new("Nama pengelola", Pa17FormFields.ManagerName, "Pengelola Hosting, yang menerima tautan layanan.", "Sari Contoh"),
        new("NIP/NIK pengelola", Pa17FormFields.ManagerId, "NIP 18 angka atau NIK 16 angka, sebagai teks.", "2171 0145 0690 0001"),
        new("Email pengelola", Pa17FormFields.ManagerEmail, "Email kantor, seperti pada Formulir PA-17.", "sari@batam.go.id"),
        new("Telepon pengelola", Pa17FormFields.ManagerPhone, "Nomor HP, sebagai teks agar nol di depan tetap ada.", "0812-3456-7890"),
        new("Alamat (URL)", DecisionForm.HostedUrlField, "Alamat web lengkap; satu alamat, satu layanan.", "https://contoh.batam.go.id"),
        new("Nomor PSE", DecisionForm.PseNumberField, "Nomor pendataan PSE; satu nomor, satu layanan.", "PSE-01/2024"),
        new("Tanggal dihosting", HostedOn, "", HostedOn.Example),
        new("Berlaku sampai", ValidUntil, "Boleh kosong: 31 Desember tahun ini.", ""),
        .. TechnicalFields.All.Select(field => new ImportColumn(field.Label, field, $"Boleh kosong. {field.Hint}", "")),
    ];

    public static ImportColumn Of(string field) => All.First(column => column.Field.Name == field);
}
