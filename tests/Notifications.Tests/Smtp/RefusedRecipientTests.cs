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
        IReadOnlyList<Refusal> left;
        await using (var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System) { Refused = (_, status) => told.Add(status) })
        {
            left = await mailer.SendAsync(Mailers.MailToTwo("a1.refused"), TestContext.Current.CancellationToken);
        }

        server.Stop();
        await serving;
        server.Taken.ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldContain(reached);
        told.ShouldBe([550]);
        left.ShouldHaveSingleItem().To.Email.Value.ShouldBe(refused);
    }

    [Fact]
    public async Task SendAsync_EveryMailboxRefusedForGood_SendsNothingAndSaysSo()
    {
        using var server = new ChoosyServer("@batam.go.id");
        var serving = server.ServeAsync();
        var told = new List<int>();
        IReadOnlyList<Refusal> left;
        await using (var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System) { Refused = (_, status) => told.Add(status) })
        {
            left = await mailer.SendAsync(Mailers.MailToTwo("a1.refused"), TestContext.Current.CancellationToken);
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
            await Should.ThrowAsync<MailNotSentException>(() => mailer.SendAsync(Mailers.MailToTwo("a1.busy"), TestContext.Current.CancellationToken));
        }

        server.Stop();
        await serving;
        server.Taken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("550 5.1.1 user unknown")]
    [InlineData("553 5.1.3 bad address syntax")]
    [InlineData("556 5.1.10 recipient address has null MX")]
    [InlineData("550 5.2.1 mailbox disabled")]
    [InlineData("550 user unknown")]
    [InlineData("551 user not local")]
    public async Task SendAsync_RefusalThatSpeaksOfTheMailbox_IsForGood(string refusal) => (await LeftByAsync(refusal)).Count.ShouldBe(2);

    [Theory]
    [InlineData("554 5.7.1 Relay access denied")]
    [InlineData("550 5.7.1 blocked, see 5.1.1 below")]
    [InlineData("550 relay not permitted")]
    [InlineData("553 5.1.8 sender address rejected: domain not found")]
    [InlineData("550 5.1.7 bad sender's mailbox")]
    [InlineData("504 5.5.2 helo command rejected: need fully-qualified hostname")]
    [InlineData("552 5.2.2 mailbox full")]
    [InlineData("550 5.4.4 unable to route")]
    [InlineData("554 transaction failed")]
    [InlineData("503 5.5.1 polite people say hello first")]
    public async Task SendAsync_RefusalThatSpeaksOfAnythingElse_IsTriedAgain(string refusal) =>
        await Should.ThrowAsync<MailNotSentException>(() => LeftByAsync(refusal));

    private static async Task<IReadOnlyList<Refusal>> LeftByAsync(string refusal)
    {
        using var server = new ChoosyServer("@batam.go.id", refusal);
        var serving = server.ServeAsync();
        try
        {
            await using var mailer = Mailers.To(server.Port);
            return await mailer.SendAsync(Mailers.MailToTwo("a1.refused"), TestContext.Current.CancellationToken);
        }
        finally
        {
            server.Stop();
            await serving;
            server.Taken.ShouldBeEmpty();
        }
    }
}
