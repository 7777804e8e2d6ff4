using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Tests.Files;

public sealed class Sha256HashTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(Hash)]
    [InlineData(" 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789ABCDEF\r\n")]
    [InlineData("01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef\n01 23 45 67 89 ab cd ef 01 23 45 67 89\u00A0ab\tcd ef")]
    public void TryRead_SpacesAndUpperCase_AreForgiven(string typed) => Sha256Hash.TryRead(typed).ShouldBe(Sha256Hash.Parse(Hash));

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef")]
    [InlineData(Hash + "0")]
    [InlineData(Hash + "  PA-17.docx")]
    [InlineData("g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("\uFF10123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde")]
    public void TryRead_AnythingElse_IsNull(string typed) => Sha256Hash.TryRead(typed).ShouldBeNull();
}
