using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class DeletionFormTests
{
    private static readonly DateOnly Today = new(2027, 4, 1);

    [Fact]
    public void Check_Deletion_NeedsReasonAndBackup()
    {
        Check(("decision", "hapus"), ("reason", "Tidak dipakai."), ("backup", "ya")).Value.ShouldBe(new DeletionForm("Tidak dipakai."));
        Check(("decision", "hapus")).Errors.ShouldBe(
        [
            new FieldError("reason", "Alasan wajib diisi."),
            new FieldError("backup", "Pastikan cadangan (backup) ada, lalu centang pernyataan ini."),
        ]);
    }

    [Fact]
    public void Check_Extension_NeedsDateAndReason()
    {
        Check(("decision", "perpanjang"), ("graceUntil", "2027-06-30"), ("reason", "Anggaran")).Value
            .ShouldBe(new DeletionForm("Anggaran", new DateOnly(2027, 6, 30)));
        Check(("decision", "perpanjang")).Errors.ShouldBe(
        [
            new FieldError("graceUntil", "Isi tanggal terakhir masa tenggang, misalnya 30/06/2027."),
            new FieldError("reason", "Alasan wajib diisi."),
        ]);
    }

    [Theory]
    [InlineData("2027-04-01", "Tanggal itu harus sesudah hari ini.")]
    [InlineData("2028-04-02", "Paling lama satu tahun: sampai Sabtu, 1 April 2028.")]
    [InlineData("06/30/2027", "Isi tanggal terakhir masa tenggang")]
    public void Check_ExtensionToAWrongDay_SaysWhy(string day, string message) =>
        Check(("decision", "perpanjang"), ("graceUntil", day), ("reason", "Anggaran")).Errors.ShouldHaveOneSaying(message);

    [Fact]
    public void Check_NeitherOfThem_AsksWhichAndNoMore() =>
        Check(("reason", "")).Errors.ShouldHaveOneSaying("Pilih usulkan penghapusan atau perpanjang masa tenggang.");

    [Fact]
    public void CheckConsent_OnlyARefusal_NeedsAReason()
    {
        DeletionForm.CheckConsent(Typed.Fields(("decision", "setuju"))).Value.ShouldBe(new DeletionForm(""));
        DeletionForm.CheckConsent(Typed.Fields(("decision", "tolak"), ("reason", "Masih dipakai"))).Value
            .ShouldBe(new DeletionForm("Masih dipakai", IsRefused: true));
        DeletionForm.CheckConsent(Typed.Fields(("decision", "tolak"))).Errors.ShouldHaveOneSaying("Alasan wajib diisi.");
        DeletionForm.CheckConsent(Typed.Fields()).Errors.ShouldHaveOneSaying("Pilih setuju atau tolak.");
    }

    private static Checked<DeletionForm> Check(params (string, string)[] typed) => DeletionForm.Check(Typed.Fields(typed), Today);
}
