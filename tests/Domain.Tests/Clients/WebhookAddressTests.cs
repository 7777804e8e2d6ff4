using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Tests.Clients;

public sealed class WebhookAddressTests
{
    [Theory]
    [InlineData("https://portal.batam.go.id/webhook")]
    [InlineData("HTTPS://PORTAL.BATAM.GO.ID:8443/webhook?x=1")]
    [InlineData("https://10.1.2.3/webhook")]
    [InlineData("http://localhost:7071/webhook")]
    [InlineData("http://127.0.0.1/webhook")]
    [InlineData("http://[::1]:9000/")]
    public void TryParse_RightAddress_IsTaken(string text)
    {
        WebhookAddress.TryParse(text, out var problem).ShouldBe(new Uri(text));

        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "alamat lengkap")]
    [InlineData("portal.batam.go.id", "alamat lengkap")]
    [InlineData("/webhook", "alamat lengkap")]
    [InlineData("mailto:sari@batam.go.id", "https://")]
    [InlineData("https://portal.batam.go.id/a b", "alamat lengkap")]
    [InlineData("https://portal.batam.go.id/\nx", "alamat lengkap")]
    [InlineData("http://portal.batam.go.id/webhook", "https://")]
    [InlineData("http://localhost.batam.go.id/webhook", "https://")]
    [InlineData("ftp://portal.batam.go.id/", "https://")]
    [InlineData("file:///etc/passwd", "alamat lengkap")]
    [InlineData("https://sari:rahasia@portal.batam.go.id/", "kata sandi")]
    [InlineData("https://portal.batam.go.id@contoh.id/", "kata sandi")]
    [InlineData("https://portal.batam.go.id/#bagian", "#")]
    [InlineData("https://portal.batam.go.id/#", "#")]
    [InlineData("https://portal.batam.go.id:25/", "1024")]
    [InlineData("http://localhost:22/", "1024")]
    public void TryParse_WrongAddress_SaysWhatIsWrong(string text, string expected)
    {
        WebhookAddress.TryParse(text, out var problem).ShouldBeNull();

        problem.ShouldNotBeNull().ShouldContain(expected);
    }

    [Fact]
    public void TryParse_LongAddress_SaysHowLong()
    {
        WebhookAddress.TryParse("https://portal.batam.go.id/" + new string('x', 474), out var problem).ShouldBeNull();

        problem.ShouldNotBeNull().ShouldContain("500");
    }
}
