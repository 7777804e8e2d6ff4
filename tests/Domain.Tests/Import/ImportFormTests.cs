using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Import;
using static HostingFunctions.Testing.Samples.SampleImport;

namespace HostingFunctions.Domain.Tests.Import;

/// <summary>A row of the sheet is checked as the forms check the same fields.</summary>
public sealed class ImportFormTests
{
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void Check_RightRow_IsRead()
    {
        var form = ImportForm.Check(Row().With(ImportColumns.ValidUntil, "31 Desember 2025"), EmailDomain, Today).Value!;

        form.Manager.Id.Kind.ShouldBe(IdKind.Nik);
        form.HostedOn.ShouldBe(new DateOnly(2024, 3, 17));
        form.ValidUntil.ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Theory]
    [InlineData("applicationName", "", "Nama aplikasi wajib diisi.")]
    [InlineData("managerEmail", "sari@gmail.com", "Email pengelola wajib menggunakan email batam.go.id.")]
    [InlineData("managerId", "19761231 199511 1 00", "NIP harus 18 angka; yang diisi 17 angka.")]
    [InlineData("managerId", "1,97612E+17", "Lembar kerja membulatkan angka ini. Ubah format kolomnya menjadi teks, lalu ketik nomornya lagi.")]
    [InlineData("agencyHeadNip", "1.97612311995111E+17", "Lembar kerja membulatkan angka ini. Ubah format kolomnya menjadi teks, lalu ketik nomornya lagi.")]
    [InlineData("managerPhone", "812", "Nomor HP berisi 8 sampai 15 angka, misalnya 0812-3456-7890.")]
    [InlineData("hostedUrl", "aplikasi.batam.go.id", "Alamat aplikasi harus alamat web lengkap, misalnya https://aplikasi.batam.go.id.")]
    [InlineData("pseNumber", "", "Nomor pendataan PSE wajib diisi.")]
    [InlineData("hostedOn", "45368", "Isi tanggal, misalnya 17/03/2024.")]
    [InlineData("hostedOn", "31/02/2024", "Isi tanggal, misalnya 17/03/2024.")]
    [InlineData("hostedOn", "2/7/2026", "Tanggal dihosting tidak boleh sesudah hari ini.")]
    [InlineData("validUntil", "30/06/2026", "Masa berlaku berakhir 31 Desember, paling awal pada tahun aplikasi dihosting dan paling lambat tahun 2027.")]
    [InlineData("validUntil", "31/12/2023", "Masa berlaku berakhir 31 Desember, paling awal pada tahun aplikasi dihosting dan paling lambat tahun 2027.")]
    [InlineData("validUntil", "2028-12-31", "Masa berlaku berakhir 31 Desember, paling awal pada tahun aplikasi dihosting dan paling lambat tahun 2027.")]
    public void Check_WrongCell_IsSaidThere(string field, string cell, string message)
    {
        var result = ImportForm.Check(new Dictionary<string, string>(Row()) { [field] = cell }, EmailDomain, Today);

        result.Errors.ShouldBe([new FieldError(field, message)]);
    }
}
