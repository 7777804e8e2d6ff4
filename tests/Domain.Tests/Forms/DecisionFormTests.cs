using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class DecisionFormTests
{
    private static readonly Attachment Proof = new(
        FileId.New(), AttachmentKind.PseProof, "bukti.pdf", FileType.Pdf, 10, Sha256Hash.Parse(new string('b', 64)));

    [Theory]
    [InlineData("ya", Answer.Ya)]
    [InlineData(" Tidak ", Answer.Tidak)]
    public void Check_Recommendation_IsReadWithItsConsiderations(string typed, Answer answer)
    {
        var form = Check(Procedures.DataCheck, ("decision", typed), ("considerations", " Data lengkap.\r\nSesuai. "));

        form.Value.ShouldBe(new DecisionForm(Procedures.DataCheck, answer, "Data lengkap.\nSesuai.", "", null, null, null));
    }

    [Fact]
    public void Check_EmptyRecommendation_AsksForAnswerThenConsiderations() => Check(Procedures.DataCheck).Errors.ShouldBe(
    [
        new FieldError("decision", "Pilih ya atau tidak."),
        new FieldError("considerations", "Pertimbangan wajib diisi."),
    ]);

    [Fact]
    public void Check_EmptyRecordOfPse_AsksForNumberAndProof() => Check(Procedures.PseRecording, ("decision", "ya")).Errors.ShouldBe(
    [
        new FieldError("pseNumber", "Nomor pendataan PSE wajib diisi."),
        new FieldError("pseProof", "Bukti Pendataan Sistem Elektronik wajib dilampirkan."),
    ]);

    [Fact]
    public void Check_RecordOfPse_TakesTheProof()
    {
        var fields = Typed.Fields(("decision", "ya"), ("pseNumber", "PSE-1"));

        var form = DecisionForm.Check(fields, Procedures.Current[Procedures.PseRecording], [Proof]);

        form.Value!.PseProof.ShouldBe(Proof);
    }

    [Theory]
    [InlineData("tidak", "https://aplikasi.batam.go.id", "Langkah ini hanya dapat diselesaikan dengan ya.")]
    [InlineData("ya", "", "Alamat aplikasi wajib diisi.")]
    [InlineData("ya", "aplikasi", "Alamat aplikasi harus alamat web lengkap, misalnya https://aplikasi.batam.go.id.")]
    public void Check_HostingWithOneFault_SaysIt(string decision, string url, string message) =>
        Check(Procedures.Hosting, ("decision", decision), ("hostedUrl", url)).Errors.ShouldHaveOneSaying(message);

    [Fact]
    public void Check_HostingWithoutTechnicalRecord_IsTaken() =>
        Check(Procedures.Hosting, ("decision", "ya"), ("hostedUrl", "https://aplikasi.batam.go.id")).Value!.Technical.ShouldBeNull();

    [Fact]
    public void Check_HostingWithTechnicalRecord_KeepsIt() =>
        Check(Procedures.Hosting, ("decision", "ya"), ("hostedUrl", "https://aplikasi.batam.go.id"), ("server", " vm-03 "), ("dnsRecord", "A 203.0.113.7"))
            .Value!.Technical.ShouldBe(new TechnicalRecord("vm-03", "", "", "A 203.0.113.7", ""));

    [Fact]
    public void Check_TechnicalRecordWithoutServer_AsksForIt() =>
        Check(Procedures.Hosting, ("decision", "ya"), ("hostedUrl", "https://aplikasi.batam.go.id"), ("runtime", "PHP"))
            .Errors.ShouldHaveSingleItem().Field.ShouldBe("server");

    private static Checked<DecisionForm> Check(string step, params (string, string)[] typed) =>
        DecisionForm.Check(Typed.Fields(typed), Procedures.Current[step], []);
}
