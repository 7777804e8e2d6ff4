using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;
using MailKit.Security;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>When the server does not accept a mail, sending throws, so that the caller's retry policy handles it.</summary>
public sealed class SmtpRefusalTests(GuardedMailCatcher guarded, TlsMailCatcher secure) : IClassFixture<GuardedMailCatcher>, IClassFixture<TlsMailCatcher>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_WithTheLogin_Arrives()
    {
        await using var mailer = new SmtpMailer(Login(GuardedMailCatcher.Password), TimeProvider.System);

        await mailer.SendAsync(Mailers.Mail("a1.login"), Cancellation);

        (await guarded.MailAsync("a1.login")).Subject.ShouldBe("Perihal");
    }

    [Fact]
    public async Task SendAsync_WithAWrongLogin_ThrowsWithoutShowingIt()
    {
        await using var mailer = new SmtpMailer(Login("salah-sekali"), TimeProvider.System);

        var thrown = await Should.ThrowAsync<MailNotSentException>(() => mailer.SendAsync(Mailers.Mail("a1.wrong-login"), Cancellation));

        thrown.InnerException.ShouldBeAssignableTo<AuthenticationException>();
        thrown.ToString().ShouldNotContain("salah-sekali");
    }

    [Fact]
    public async Task SendAsync_WithoutTheLoginThatIsAskedFor_Throws()
    {
        await using var mailer = Mailers.To(guarded.Port);

        await Should.ThrowAsync<Exception>(() => mailer.SendAsync(Mailers.Mail("a1.no-login"), Cancellation));
    }

    [Theory]
    [InlineData(SmtpSecurity.StartTls)]
    [InlineData(SmtpSecurity.Auto)]
    public async Task SendAsync_LoginToAServerWithoutStartTls_ThrowsRatherThanSendThePasswordInTheClear(SmtpSecurity security)
    {
        await using var mailer = new SmtpMailer(Login(GuardedMailCatcher.Password) with { Security = security }, TimeProvider.System);

        (await Should.ThrowAsync<MailNotSentException>(() => mailer.SendAsync(Mailers.Mail("a1.no-tls"), Cancellation)))
            .InnerException.ShouldBeAssignableTo<NotSupportedException>();
    }

    [Fact]
    public async Task SendAsync_ImplicitTlsWithATrustedCertificate_Arrives()
    {
        RemoteCertificateValidationCallback trustsIt = (_, certificate, _, _) => certificate?.GetCertHashString() == secure.Thumbprint;
        await using var mailer = new SmtpMailer(Tls(), TimeProvider.System, trustsIt);

        await mailer.SendAsync(Mailers.Mail("a1.tls"), Cancellation);

        (await secure.MailAsync("a1.tls")).Subject.ShouldBe("Perihal");
    }

    [Fact]
    public async Task SendAsync_ImplicitTlsWithAnUntrustedCertificate_Throws()
    {
        await using var mailer = new SmtpMailer(Tls(), TimeProvider.System);

        (await Should.ThrowAsync<MailNotSentException>(() => mailer.SendAsync(Mailers.Mail("a1.untrusted"), Cancellation)))
            .InnerException.ShouldBeAssignableTo<SslHandshakeException>();
    }

    [Fact]
    public async Task SendAsync_ServerDown_Throws()
    {
        await using var mailer = Mailers.To(MailCatcher.FreePort());

        (await Should.ThrowAsync<MailNotSentException>(() => mailer.SendAsync(Mailers.Mail("a1.down"), Cancellation)))
            .InnerException.ShouldBeAssignableTo<SocketException>();
    }

    [Fact]
    public async Task SendAsync_ServerThatNeverSpeaks_ThrowsAfterTheTimeout()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var mailer = new SmtpMailer(Mailers.Options(((IPEndPoint)silent.LocalEndpoint).Port) with { TimeoutSeconds = 1 }, TimeProvider.System);

        await Should.ThrowAsync<Exception>(() => mailer.SendAsync(Mailers.Mail("a1.silent"), Cancellation)).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
    }

    private SmtpOptions Login(string password) => Mailers.Options(guarded.Port) with { User = GuardedMailCatcher.User, Password = password };

    private SmtpOptions Tls() => Mailers.Options(secure.Port) with { Security = SmtpSecurity.ImplicitTls };
}
