using AngleSharp.Html.Parser;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Notifications.Smtp;
using HostingFunctions.Notifications.Tests.Mails;
using MimeKit;

namespace HostingFunctions.Notifications.Tests.Smtp;

public sealed class SmtpMailerTests(MailCatcher server) : IClassFixture<MailCatcher>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_AMail_ArrivesAsTextAndHtml()
    {
        await using var mailer = Mailers.To(server.Port);
        var mail = EveryMail.Of(Sample.Request())["assignment"];

        await mailer.SendAsync(mail, Cancellation);

        var arrived = await server.MailAsync(mail.Announces);
        arrived.Body!.ShouldBeOfType<Multipart>()[0].ContentType.MimeType.ShouldBe("multipart/alternative");
        arrived.TextBody!.ReplaceLineEndings("\n").ShouldBe(mail.Text);
        arrived.HtmlBody!.ReplaceLineEndings("\n").TrimEnd().ShouldBe(mail.Html);
        arrived.Subject.ShouldBe(mail.Subject);
    }

    [Fact]
    public async Task SendAsync_AMailWithADueDate_BringsItForTheCalendarAlikeEachTime()
    {
        await using var mailer = Mailers.To(server.Port);
        var mail = EveryMail.Of(Sample.Request())["assignment"] with { Announces = "a1.calendar.1.1" };

        await mailer.SendAsync(mail, Cancellation);

        var file = (await server.MailAsync(mail.Announces)).Attachments.ShouldHaveSingleItem().ShouldBeOfType<TextPart>();
        file.ContentType.MimeType.ShouldBe("text/calendar");
        file.ContentType.Parameters["method"].ShouldBe("PUBLISH");
        var lines = file.Text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        lines.ShouldContain("UID:0123456789abcdef0123456789abcdef.data-check.1@batam.go.id\n");
        lines.ShouldContain("DTSTART;VALUE=DATE:20260327\n");
        lines.ShouldContain("DTSTAMP:20260316T170000Z\n");
        lines.ShouldContain("LAST-MODIFIED:20260316T170000Z\n");
        lines.ShouldContain("SEQUENCE:0\n");
        lines.ShouldContain("TRIGGER:-PT16H\n");
        lines.ShouldContain($"SUMMARY:Tenggat: Pengecekan data SIPANDU ({Sample.Request().Header.Number})\n");
        lines.ShouldNotContain("http");
    }

    [Fact]
    public async Task SendAsync_AMail_HasTheHeadersOfAnAnnouncement()
    {
        await using var mailer = Mailers.To(server.Port);

        await mailer.SendAsync(Mailers.Mail("a1.headers.1.1"), Cancellation);

        var arrived = await server.MailAsync("a1.headers.1.1");
        arrived.MessageId.ShouldBe("a1.headers.1.1@batam.go.id");
        arrived.Date.ShouldBe(Mailers.Now);
        arrived.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        arrived.Headers["X-Auto-Response-Suppress"].ShouldBe("DR, RN, NRN, OOF, AutoReply");
        arrived.From.ToString().ShouldBe("\"Layanan Hosting Kota Batam\" <hosting@batam.go.id>");
        arrived.To.ToString().ShouldBe("\"Andi Wijaya\" <andi@batam.go.id>");
        arrived.Cc.ShouldBeEmpty();
    }

    [Fact]
    public async Task SendAsync_WithAContact_EndsWithItAndIsAnsweredToIt()
    {
        var contact = new Contact("0778-123456", EmailAddress.Parse("bantuan@batam.go.id"), "Senin sampai Jumat");
        await using var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System) { Contact = contact };
        var mail = EveryMail.Of(Sample.Request())["returned"];

        await mailer.SendAsync(mail, Cancellation);

        const string line = "Perlu bantuan? Hubungi telepon 0778-123456 atau email bantuan@batam.go.id, Senin sampai Jumat. "
            + "Balasan email ini juga sampai ke sana.";
        var arrived = await server.MailAsync(mail.Announces);
        arrived.TextBody!.ReplaceLineEndings("\n").ShouldEndWith($"\n{line}\n");
        var body = new HtmlParser().ParseDocument(arrived.HtmlBody!).Body!;
        body.TextContent.Trim().ShouldEndWith(line);
        body.QuerySelectorAll("table:last-of-type a").Select(link => link.GetAttribute("href")).TakeLast(2)
            .ShouldBe(["tel:+62778123456", "mailto:bantuan@batam.go.id"]);
        arrived.ReplyTo.ToString().ShouldBe("\"Layanan Hosting Kota Batam\" <bantuan@batam.go.id>");
    }

    [Fact]
    public async Task SendAsync_TheSameMailAgain_HasTheSameMessageId()
    {
        await using var mailer = Mailers.To(server.Port);

        await mailer.SendAsync(Mailers.Mail("a1.repeat.1.1"), Cancellation);
        await mailer.SendAsync(Mailers.Mail("a1.repeat.1.1"), Cancellation);

        (await server.MessageIdsAsync()).Count(id => id == "a1.repeat.1.1@batam.go.id").ShouldBe(2);
    }

    [Theory]
    [InlineData("a1.crlf", "Andi\r\nBcc: korban@example.com", "Andi Bcc: korban@example.com")]
    [InlineData("a1.lf", "Andi\n\nIsi palsu", "Andi Isi palsu")]
    [InlineData("a1.nul", "Andi\0Wijaya", "Andi Wijaya")]
    [InlineData("a1.quote", "Andi\" <korban@example.com>, \"", "Andi\" <korban@example.com>, \"")]
    [InlineData("a1.unicode", "Ändi Wijāya 安迪", "Ändi Wijāya 安迪")]
    [InlineData("a1.encoded", "=?utf-8?q?Andi=0D=0ABcc:_korban@example.com?=", null)]
    public async Task SendAsync_HostileNameAndSubject_StayInTheirHeaders(string announces, string typed, string? shown)
    {
        await using var mailer = Mailers.To(server.Port);

        await mailer.SendAsync(Mailers.Mail(announces, typed, typed), Cancellation);

        var arrived = await server.MailAsync(announces);
        var to = arrived.To.ShouldHaveSingleItem().ShouldBeOfType<MailboxAddress>();
        to.Address.ShouldBe("andi@batam.go.id");
        arrived.Bcc.ShouldBeEmpty();
        arrived.Headers.Select(header => header.Field).ShouldBeUnique();
        arrived.TextBody!.ShouldStartWith("Teks naïf.");
        if (shown is not null)
        {
            to.Name.ShouldBe(shown);
            arrived.Subject.ShouldBe(shown);
        }
    }

    [Fact]
    public async Task SendAsync_TwoHundredAtOnce_EachArrivesOnce()
    {
        await using var mailer = Mailers.To(server.Port);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(n => mailer.SendAsync(Mailers.Mail($"a1.burst.{n}"), Cancellation)));

        var arrived = (await server.MessageIdsAsync()).Where(id => id.StartsWith("a1.burst.", StringComparison.Ordinal)).ToList();
        arrived.ShouldBe(Enumerable.Range(0, 200).Select(n => $"a1.burst.{n}@batam.go.id"), ignoreOrder: true);
    }

    [Fact]
    public async Task SendAsync_Cancelled_Throws()
    {
        await using var mailer = Mailers.To(server.Port);

        await Should.ThrowAsync<OperationCanceledException>(() => mailer.SendAsync(Mailers.Mail("a1.cancelled"), new CancellationToken(canceled: true)));
    }
}
