using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://dokumen.batam.go.id/aplikasi?x=1#y", true)]
    [InlineData("http://localhost:7071/", true)]
    [InlineData("HTTPS://BATAM.GO.ID", true)]
    [InlineData("", false)]
    [InlineData("batam.go.id", false)]
    [InlineData("/aplikasi", false)]
    [InlineData("//batam.go.id", false)]
    [InlineData("https:batam.go.id", false)]
    [InlineData("https:/batam.go.id", false)]
    [InlineData("https://", false)]
    [InlineData("https:///x", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("javascript://batam.go.id/%0aalert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("ftp://batam.go.id", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://batam.go.id@contoh.id/", false)]
    [InlineData("https://sari:rahasia@batam.go.id/", false)]
    [InlineData("https://batam.go.id/a b", false)]
    [InlineData("https://batam.go.id/\nx", false)]
    public void IsValid_Address_IsAbsoluteAndOfTheWeb(string text, bool expected) => WebAddress.IsValid(text).ShouldBe(expected);
}
