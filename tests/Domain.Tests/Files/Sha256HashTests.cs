using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Tests.Files;

public sealed class Sha256HashTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(Hash)]
    [InlineData(" 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789ABCDEF\r\n")]
    [InlineData("01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef\n01 23 45 67 89 ab cd ef 01 23 45 67 89\u00A0ab\tcd ef")]
    [InlineData("SHA256 hash of PA-17.docx:\r\n" + Hash + "\r\nCertUtil: -hashfile command completed successfully.\r\n")]
    [InlineData("SHA256 hash of PA-17.docx:" + Hash + "CertUtil: -hashfile command completed successfully.")]
    [InlineData(
        "SHA256 hash of file PA-17.docx:\n01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef\n"
        + "CertUtil: done")]
    [InlineData(Hash + "  PA-17.docx")]
    [InlineData("SHA256          0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF       C:\\PA-17.docx")]
    public void TryRead_SpacesCaseAndWhatProgramsPrintAround_AreForgiven(string typed) => Sha256Hash.TryRead(typed).ShouldBe(Sha256Hash.Parse(Hash));

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef")]
    [InlineData(Hash + "0")]
    [InlineData(Hash + " a.docx\n1" + "123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef b.docx")]
    [InlineData("g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("\uFF10123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde")]
    public void TryRead_AnythingElse_IsNull(string typed) => Sha256Hash.TryRead(typed).ShouldBeNull();
}
