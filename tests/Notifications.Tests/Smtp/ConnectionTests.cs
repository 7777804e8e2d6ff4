using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>How the service behaves towards the mail server.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task SendAsync_WithAGreeting_SaysIt()
    {
        using var server = new ChoosyServer("nobody");

        await SendAsync(server, new(Mailers.Options(server.Port) with { Greeting = "hosting.batam.go.id" }, TimeProvider.System), "a1.hello");

        server.Greetings.ShouldBe(["EHLO hosting.batam.go.id"]);
    }

    [Fact]
    public async Task SendAsync_GoodbyeOnAKeptConnection_IsSentOnANewOne()
    {
        using var server = new ChoosyServer("nobody") { Patience = 1 };

        await SendAsync(server, Mailers.To(server.Port), "a1.first", "a1.second", "a1.third");

        server.Taken.Count.ShouldBe(3);
        server.Greetings.Count.ShouldBe(3);
    }

    [Fact]
    public async Task SendAsync_GoodbyeOnANewConnection_IsKnownNotToHaveLeft()
    {
        using var server = new ChoosyServer("nobody") { Patience = 0 };

        await Should.ThrowAsync<MailNotSentException>(() => SendAsync(server, Mailers.To(server.Port), "a1.never"));
    }

    private static async Task SendAsync(ChoosyServer server, SmtpMailer mailer, params string[] announced)
    {
        var serving = server.ServeAsync();
        await using (mailer)
        {
            foreach (var announces in announced)
            {
                await mailer.SendAsync(Mailers.Mail(announces), TestContext.Current.CancellationToken);
            }
        }

        server.Stop();
        await serving;
    }
}
