using System.Text;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class FileTypesTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", FileType.Pdf)]
    [InlineData("\u0089PNG\r\n\u001a\n", FileType.Png)]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", FileType.Jpeg)]
    [InlineData("PK\u0003\u0004......[Content_Types].xml...PK\u0003\u0004...word/document.xml", FileType.Docx)]
    [InlineData("PK\u0003\u0004......[Content_Types].xml...PK\u0003\u0004...xl/workbook.xml", FileType.Xlsx)]
    [InlineData("PK\u0003\u0004......catatan.txt", FileType.Zip)]
    public void Recognize_ContentThatIsTaken_NamesIt(string latin1, FileType expected) =>
        FileTypes.Recognize(Encoding.Latin1.GetBytes(latin1)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("%PDF")]
    [InlineData(" %PDF-1.7")]
    [InlineData("MZ\u0090\0")] // an EXE, whatever its name
    [InlineData("\u007FELF")]
    [InlineData("<html>")]
    [InlineData("<svg xmlns=")]
    [InlineData("GIF89a")]
    [InlineData("PK\u0005\u0006")] // a ZIP with nothing in it
    [InlineData("\u00D0\u00CF\u0011\u00E0")] // the Word of before 2007
    public void Recognize_AnythingElse_IsNull(string latin1) => FileTypes.Recognize(Encoding.Latin1.GetBytes(latin1)).ShouldBeNull();

    [Fact]
    public void Recognize_PartNamedBeyondTheHead_IsJustAZip()
    {
        var head = Encoding.Latin1.GetBytes("PK\u0003\u0004" + new string('.', FileTypes.HeadLength) + "word/");

        FileTypes.Recognize(head).ShouldBe(FileType.Zip);
    }

    [Property]
    public void Recognize_LongerContent_IsWhatItsHeadIs(byte[] tail)
    {
        byte[] content = [.. "%PDF-"u8, .. tail];

        FileTypes.Recognize(content).ShouldBe(FileType.Pdf);
        FileTypes.Recognize(tail)?.Ending().ShouldStartWith(".");
    }
}
