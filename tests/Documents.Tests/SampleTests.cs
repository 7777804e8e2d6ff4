using System.Text.Json;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Documents.Tests;

/// <summary>The service accepts the sample request, and its documents are complete.</summary>
public sealed class SampleTests(LibreOffice libreOffice)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    [Fact]
    public void Request_AsTyped_PassesEveryCheck()
    {
        var typed = Typed();

        var form = new Pa17Check("batam.go.id").Check(new TypedFields(typed));

        form.Errors.ShouldBeEmpty();
        typed.Keys.ShouldBe(Pa17Field.All);
    }

    [Theory]
    [InlineData("surat-dinas.pdf", FileType.Pdf)]
    [InlineData("dokumentasi-aplikasi.docx", FileType.Docx)]
    [InlineData("laporan-uji-keamanan.pdf", FileType.Pdf)]
    [InlineData("halaman-pse.png", FileType.Png)]
    [InlineData("halaman-pse-telepon.jpg", FileType.Jpeg)]
    [InlineData("bukti-pendataan-pse.pdf", FileType.Pdf)]
    public async Task File_ByItsContent_IsWhatItsNameSays(string name, FileType type)
    {
        var content = await Content(name);

        (FileTypes.Recognize(content) is FileType.Zip ? await PackedAsync(content) : FileTypes.Recognize(content)).ShouldBe(type);
        content.Length.ShouldBeLessThan(200_000);
    }

    [Fact]
    public void Officials_EachRoleOfTheProcedure_HasAnOfficialWithDigitsOfTheirOwn()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "officials.json")));
        var officials = file.RootElement.EnumerateArray().ToList();

        officials.Select(official => Enum.Parse<Role>(official.GetProperty("role").GetString()!))
            .ShouldBe(Enum.GetValues<Role>().Except([Role.Pemohon]));
        officials.Select(official => IdNumber.Parse(IdKind.Nip, official.GetProperty("nip").GetString()!).LastFour)
            .ShouldBeUnique();
    }

    [Fact]
    public async Task Pa17_OfTheSample_IsSoundAndPrintsBothPictures()
    {
        var png = await Content("halaman-pse.png");
        var jpeg = await Content("halaman-pse-telepon.jpg");
        var revision = Example.Revision(
            new Pa17Check("batam.go.id").Check(new TypedFields(Typed())).Value!,
            Example.File(AttachmentKind.OfficialLetter, "surat-dinas.pdf", FileType.Pdf),
            Example.File(AttachmentKind.PseEvidence, "halaman-pse.png", FileType.Png),
            Example.File(AttachmentKind.PseEvidence, "halaman-pse-telepon.jpg", FileType.Jpeg));

        var document = await Written.Pa17(revision, file => file.Type == FileType.Png ? png : jpeg);

        Docx.ShouldBeSound(document);
        (await libreOffice.PagesAsync(document)).Count.ShouldBe(5);
    }

    private static Dictionary<string, string> Typed() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, "request.json")))!;

    private static Task<byte[]> Content(string name) =>
        File.ReadAllBytesAsync(Path.Combine(Folder, "files", name), TestContext.Current.CancellationToken);

    private static async Task<FileType?> PackedAsync(byte[] zip) =>
        PackageKind.Of(await OfficePackage.OpensWithAsync(new MemoryStream(zip), TestContext.Current.CancellationToken)).Type;
}
