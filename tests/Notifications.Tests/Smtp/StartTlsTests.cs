using HostingFunctions.Notifications.Smtp;

namespace HostingFunctions.Notifications.Tests.Smtp;

public sealed class StartTlsTests
{
    [Theory]
    [InlineData(SmtpSecurity.StartTls)]
    [InlineData(SmtpSecurity.Auto)]
    public async Task SendAsync_ServerOffersStartTls_SendsLoginAndMailEncrypted(SmtpSecurity security)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var certificate = TestCertificate.Create();
        using var server = new StartTlsServer(certificate);
        var serving = server.ServeAsync(cancellation);
        var options = Mailers.Options(server.Port) with { Security = security, User = "hosting", Password = "rahasia" };
        await using (var mailer = new SmtpMailer(options, TimeProvider.System, (_, shown, _, _) => shown?.GetCertHashString() == certificate.Thumbprint))
        {
            await mailer.SendAsync(Mailers.Mail("a1.starttls"), cancellation);
        }

        await serving;
        server.InTheClear.Select(line => line.Split(' ')[0]).ShouldBe(["EHLO", "STARTTLS"]);
        server.Encrypted.ShouldContain(line => line.StartsWith("AUTH PLAIN"));
        server.Encrypted.ShouldContain("Message-Id: <a1.starttls@batam.go.id>");
    }
}
