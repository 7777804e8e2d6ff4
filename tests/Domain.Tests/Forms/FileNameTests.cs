using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("surat.pdf", "surat.pdf")]
    [InlineData("Surat Dinas No. 5.docx", "Surat Dinas No. 5.pdf")] // the ending says what the content is
    [InlineData("laporan", "laporan.pdf")]
    [InlineData("Surat Dinas No. 5", "Surat Dinas No. 5.pdf")] // no ending, so its dots stay
    [InlineData("laporan v1.2", "laporan v1.2.pdf")]
    [InlineData("Budi, S.Kom", "Budi, S.Kom.pdf")]
    [InlineData("SURAT.PDF", "SURAT.PDF")]
    [InlineData("surat.pdf.", "surat.pdf")]
    [InlineData("laporan.tar.gz", "laporan.tar.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData(@"C:\Users\sari\surat.pdf", "surat.pdf")]
    [InlineData("surat.pdf\0.exe", "surat.pdf_.pdf")]
    [InlineData("a\"b;c\r\nd.pdf", "a_b_c__d.pdf")]
    [InlineData("surat\u202Efdp.exe", "surat_fdp.pdf")]
    [InlineData("laporan 鯨 🏝.pdf", "laporan 鯨 🏝.pdf")]
    [InlineData("...", "berkas.pdf")]
    [InlineData(".pdf", "berkas.pdf")]
    [InlineData("dir/", "berkas.pdf")]
    [InlineData("", "berkas.pdf")]
    [InlineData(null, "berkas.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")] // a device on Windows, whatever its ending
    [InlineData("lpt1.laporan.pdf", "_lpt1.laporan.pdf")]
    [InlineData("nul .pdf", "_nul.pdf")]
    [InlineData("Console.pdf", "Console.pdf")]
    public void Safe_NameAsSent_IsAPlainName(string? name, string expected) => FileName.Safe(name, FileType.Pdf).ShouldBe(expected);

    [Theory]
    [InlineData("foto.jpeg", FileType.Jpeg, "foto.jpeg")]
    [InlineData("IMG_1.JPG", FileType.Jpeg, "IMG_1.JPG")]
    [InlineData("foto.heic", FileType.Jpeg, "foto.jpg")]
    [InlineData("peta.kmz", FileType.Zip, "peta.kmz")]
    [InlineData("aplikasi.jar", FileType.Zip, "aplikasi.jar.zip")] // a double click would run it
    [InlineData("laporan.zip", FileType.Docx, "laporan.docx")]
    public void Safe_EndingThatFits_Stays(string name, FileType type, string expected) => FileName.Safe(name, type).ShouldBe(expected);

    [Theory]
    [InlineData("IMG_0042.HEIC", "IMG_0042.HEIC")]
    [InlineData(@"C:\foto\IMG <1>.HEIC", "IMG _1_.HEIC")]
    [InlineData("a\r\nb.doc", "a__b.doc")]
    [InlineData("...", null)]
    [InlineData(null, null)]
    public void Shown_NameAsSent_IsHarmless(string? name, string? expected) => FileName.Shown(name).ShouldBe(expected);

    [Fact]
    public void Safe_PairOfSurrogatesAtTheLimit_IsNotCutInTwo() =>
        FileName.Safe(new string('x', 119) + "🏝🏝.png", FileType.Png).ShouldBe(new string('x', 119) + ".png");

    [Fact]
    public void Safe_DotOrSpaceAtTheLimit_IsLeftOut() => FileName.Safe(new string('x', 119) + ". a.pdf", FileType.Pdf).ShouldBe(new string('x', 119) + ".pdf");

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Safe_HostileName_IsHarmlessAndStaysAsItIs(HostileText name, FileType type)
    {
        var safe = FileName.Safe(name.Value, type);

        safe.ShouldAllBe(c => !char.IsControl(c) && !"/\\<>:\"|?*;%\u202E\u2066\u2028\u200B".Contains(c));
        safe.ShouldEndWith(type.Ending());
        safe.Length.ShouldBeInRange(5, 126);
        safe.ShouldNotStartWith(".");
        safe.IsNormalized().ShouldBeOneOf(true, false); // throws when there is half a pair of surrogates
        FileName.Safe(safe, type).ShouldBe(safe);
    }
}
