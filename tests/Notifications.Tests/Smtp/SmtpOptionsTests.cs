using HostingFunctions.Notifications.Smtp;

namespace HostingFunctions.Notifications.Tests.Smtp;

public sealed class SmtpOptionsTests
{
    private static readonly SmtpOptions Right = Mailers.Options(25);

    public static TheoryData<string, SmtpOptions> Wrong => new()
    {
        { "Smtp__Host", Right with { Host = "" } },
        { "Smtp__Host", Right with { Host = "mail server" } },
        { "Smtp__Port", Right with { Port = 0 } },
        { "Smtp__Port", Right with { Port = 65536 } },
        { "Smtp__Security", Right with { Security = (SmtpSecurity)9 } },
        { "Smtp__CaFile", Right with { CaFile = "tidak-ada.pem" } },
        { "Smtp__User", Right with { Password = "rahasia" } },
        { "Smtp__Password", Right with { User = "hosting" } },
        { "Smtp__FromAddress", Right with { FromAddress = "Hosting <hosting@batam.go.id>" } },
        { "Smtp__FromName", Right with { FromName = " " } },
        { "Smtp__FromName", Right with { FromName = "Hosting\r\nBcc: x@example.com" } },
        { "Smtp__TimeoutSeconds", Right with { TimeoutSeconds = 0 } },
        { "Smtp__MaxConnections", Right with { MaxConnections = 21 } },
    };

    [Fact]
    public void Problems_AllWell_IsEmpty() => Right.Problems().ShouldBeEmpty();

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Problems_OneSettingWrong_NamesIt(string setting, SmtpOptions options) =>
        options.Problems().ShouldHaveSingleItem().ShouldStartWith($"{setting} must be ");

    [Fact]
    public void SmtpMailer_WithWrongSettings_ThrowsNamingEach()
    {
        var thrown = Should.Throw<ArgumentException>(() => new SmtpMailer(new SmtpOptions(), TimeProvider.System));

        thrown.Message.ShouldContain("Smtp__Host must be ");
        thrown.Message.ShouldContain("Smtp__FromAddress must be ");
    }

    [Fact]
    public void ToString_WithALogin_HidesIt() =>
        (Right with { User = "hosting", Password = "rahasia" }).ToString().ShouldBe("127.0.0.1:25 (None)");
}
