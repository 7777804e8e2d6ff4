using System.Text;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class FileTypesTests
{
    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", FileType.Pdf)]
    [InlineData("\u0089PNG\r\n\u001a\n", FileType.Png)]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", FileType.Jpeg)]
    [InlineData("\n%PDF-1.7\n1 0 obj", FileType.Pdf)]
    [InlineData("\u00EF\u00BB\u00BF%PDF-1.7\n1 0 obj", FileType.Pdf)]
    [InlineData("Content-Type: application/pdf\r\n\r\n%PDF-1.4\n%\u00E2\u00E3\n1 0 obj", FileType.Pdf)]
    [InlineData("PK\u0003\u0004......[Content_Types].xml...PK\u0003\u0004...word/document.xml", FileType.Zip)] // only its directory tells
    [InlineData("PK\u0003\u0004......surat.pdf%PDF-1.7\n1 0 obj", FileType.Zip)]
    public void Recognize_ContentThatIsTaken_NamesIt(string latin1, FileType expected) =>
        FileTypes.Recognize(Encoding.Latin1.GetBytes(latin1)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("%PDF")]
    [InlineData("%PDF-")]
    [InlineData("%PDF-1.7\n")] // nothing but its signature
    [InlineData("%PDF-1.7\r\n%\u00E2\u00E3\u00CF\u00D3\r\n%%EOF\r\n")]
    [InlineData("MZ\u0090\0")] // an EXE, whatever its name
    [InlineData("\u007FELF")]
    [InlineData("<html>")]
    [InlineData("<svg xmlns=")]
    [InlineData("GIF89a")]
    [InlineData("PK\u0005\u0006")] // a ZIP with nothing in it
    [InlineData("\u00D0\u00CF\u0011\u00E0")] // the Word of before 2007
    public void Recognize_AnythingElse_IsNull(string latin1) => FileTypes.Recognize(Encoding.Latin1.GetBytes(latin1)).ShouldBeNull();

    [Theory]
    [InlineData(1019, FileType.Pdf)]
    [InlineData(1020, null)]
    public void Recognize_PdfBehindSomethingElse_OnlyAsFarAsReadersLook(int before, FileType? expected) =>
        FileTypes.Recognize(Encoding.Latin1.GetBytes(new string('.', before) + "%PDF-1.7\n1 0 obj")).ShouldBe(expected);

    [Property]
    public void Recognize_LongerContent_IsWhatItsHeadIs(byte[] tail)
    {
        byte[] content = [.. "%PDF-1.7\n1 0 obj"u8, .. tail];

        FileTypes.Recognize(content).ShouldBe(FileType.Pdf);
        FileTypes.Recognize(tail)?.Ending().ShouldStartWith(".");
    }
}
