using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>A permanently refused mailbox delays neither the other recipients nor the procedure.</summary>
public sealed class RefusedRecipientTests
{
    [Theory]
    [InlineData("andi@batam.go.id", "rina@batam.go.id")]
    [InlineData("rina@batam.go.id", "andi@batam.go.id")]
    public async Task SendAsync_OneMailboxRefusedForGood_ReachesTheOther(string refused, string reached)
    {
        using var server = new ChoosyServer(refused);
        var serving = server.ServeAsync();
        var told = new List<int>();
        IReadOnlyList<Recipient> left;
        await using (var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System) { Refused = (_, status) => told.Add(status) })
        {
            left = await mailer.SendAsync(Mailers.Mail("a1.refused"), TestContext.Current.CancellationToken);
        }

        server.Stop();
        await serving;
        server.Taken.ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldContain(reached);
        told.ShouldBe([550]);
        left.ShouldHaveSingleItem().Email.Value.ShouldBe(refused);
    }

    [Fact]
    public async Task SendAsync_EveryMailboxRefusedForGood_SendsNothingAndSaysSo()
    {
        using var server = new ChoosyServer("@batam.go.id");
        var serving = server.ServeAsync();
        var told = new List<int>();
        IReadOnlyList<Recipient> left;
        await using (var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System) { Refused = (_, status) => told.Add(status) })
        {
            left = await mailer.SendAsync(Mailers.Mail("a1.refused"), TestContext.Current.CancellationToken);
        }

        server.Stop();
        await serving;
        server.Taken.ShouldBeEmpty();
        told.ShouldBe([550, 550]);
        left.Count.ShouldBe(2);
    }

    [Fact]
    public async Task SendAsync_MailboxRefusedForNow_IsKnownNotToHaveLeft()
    {
        using var server = new ChoosyServer("@batam.go.id", "450 mailbox busy");
        var serving = server.ServeAsync();
        await using (var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System))
        {
            await Should.ThrowAsync<MailNotSentException>(() => mailer.SendAsync(Mailers.Mail("a1.busy"), TestContext.Current.CancellationToken));
        }

        server.Stop();
        await serving;
        server.Taken.ShouldBeEmpty();
    }
}
