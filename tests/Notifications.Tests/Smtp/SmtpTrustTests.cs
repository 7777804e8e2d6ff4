using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;
using MailKit.Security;

namespace HostingFunctions.Notifications.Tests.Smtp;

public sealed class SmtpTrustTests(CityMailCatcher server) : IClassFixture<CityMailCatcher>
{
    [Fact]
    public async Task SendAsync_AuthorityNamed_ArrivesThoughItsRevocationListCannotBeReached()
    {
        await SendAsync("a1.city", Options with { CaFile = server.CaFile });

        (await server.MailAsync("a1.city")).Subject.ShouldBe("Perihal");
    }

    [Fact]
    public Task SendAsync_AuthorityUnknown_IsRefused() => ShouldBeRefusedAsync(Options);

    [Fact]
    public Task SendAsync_AnotherAuthorityNamed_IsRefused() => ShouldBeRefusedAsync(Options with { CaFile = server.OtherCaFile });

    [Fact]
    public Task SendAsync_CertificateOfAnotherServer_IsRefused() => ShouldBeRefusedAsync(Options with { CaFile = server.CaFile, Host = "localhost" });

    private SmtpOptions Options => Mailers.Options(server.Port) with { Security = SmtpSecurity.ImplicitTls };

    private static async Task SendAsync(string announces, SmtpOptions options)
    {
        await using var mailer = new SmtpMailer(options, TimeProvider.System);
        await mailer.SendAsync(Mailers.Mail(announces), TestContext.Current.CancellationToken);
    }

    private static async Task ShouldBeRefusedAsync(SmtpOptions options) =>
        (await Should.ThrowAsync<MailNotSentException>(() => SendAsync("a1.refused", options))).InnerException.ShouldBeAssignableTo<SslHandshakeException>();
}
