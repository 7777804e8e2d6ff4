namespace HostingFunctions.Notifications.Tests.Smtp;

public sealed class SmtpRestartTests
{
    [Fact]
    public async Task SendAsync_AfterTheServerWentAway_ThrowsAndThenWorksWithTheNextServer()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var port = MailCatcher.FreePort();
        await using var mailer = Mailers.To(port);
        await using (var first = new MailCatcher { Port = port })
        {
            await first.InitializeAsync();
            await mailer.SendAsync(Mailers.Mail("a1.first"), cancellation);
        }

        await Should.ThrowAsync<Exception>(() => mailer.SendAsync(Mailers.Mail("a1.between"), cancellation));

        await using var second = new MailCatcher { Port = port };
        await second.InitializeAsync();
        await mailer.SendAsync(Mailers.Mail("a1.second"), cancellation);
        (await second.MessageIdsAsync()).ShouldHaveSingleItem().ShouldBe("a1.second@batam.go.id");
    }
}
