using System.Net;
using System.Net.Sockets;
using HostingFunctions.Notifications.Smtp;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>What the command says that sends one mail to try the settings.</summary>
public sealed class MailTrialTests(MailCatcher server) : IClassFixture<MailCatcher>
{
    private const string Address = "saya@batam.go.id";

    [Fact]
    public async Task SendAsync_SettingsRight_SendsOneAndSaysSo()
    {
        var (hasLeft, words) = await SendAsync(Mailers.Options(server.Port));

        words.ShouldContain($"has taken the mail to {Address} from hosting@batam.go.id");
        hasLeft.ShouldBeTrue();
    }

    [Fact]
    public async Task SendAsync_NothingListens_NamesHostAndPort() => await FailsAsync(Mailers.Options(ClosedPort()), "look at Smtp__Host and Smtp__Port");

    [Fact]
    public async Task SendAsync_NoSuchHost_NamesTheHost() =>
        await FailsAsync(Mailers.Options(server.Port) with { Host = "tidak-ada.invalid" }, "look at Smtp__Host");

    [Fact]
    public async Task SendAsync_LoginThatTheServerDoesNotKnow_NamesTheLogin() =>
        await FailsAsync(Mailers.Options(server.Port) with { User = "hosting", Password = "rahasia" }, "Smtp__User");

    [Fact]
    public async Task SendAsync_TlsThatTheServerDoesNotOffer_NamesTheSecurity() =>
        await FailsAsync(Mailers.Options(server.Port) with { Security = SmtpSecurity.ImplicitTls }, "look at Smtp__Security");

    [Fact]
    public async Task SendAsync_NoAddress_SaysSo() => (await SendAsync(Mailers.Options(server.Port), "saya")).Words.ShouldBe("'saya' is no email address.");

    private static async Task FailsAsync(SmtpOptions options, string named)
    {
        var (hasLeft, words) = await SendAsync(options);

        words.ShouldContain(named);
        words.ShouldNotContain("rahasia");
        hasLeft.ShouldBeFalse();
    }

    private static async Task<(bool HasLeft, string Words)> SendAsync(SmtpOptions options, string address = Address)
    {
        await using var mailer = new SmtpMailer(options, TimeProvider.System);
        return await new MailTrial(mailer, options, TimeProvider.System).SendAsync(address, TestContext.Current.CancellationToken);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
