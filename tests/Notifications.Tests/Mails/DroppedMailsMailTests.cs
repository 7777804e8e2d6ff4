using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notifications.Tests.Mails;

public sealed class DroppedMailsMailTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Compose_HundredsOfMails_NamesTheFirstHundredAndCountsTheOthers()
    {
        var dropped = Enumerable.Range(1, 250).Select(number => Dropped($"Surat ke-{number} - H-1")).ToList();

        var mail = DroppedMailsMail.Compose(dropped, Sample.Examiner, new DateOnly(2026, 3, 2));

        mail.Text.Split('\n').Count(line => line.Contains("Surat ke-", StringComparison.Ordinal)).ShouldBe(100);
        mail.Text.ShouldContain("Dan 150 email lain.");
    }

    [Fact]
    public void Compose_TypedAddressInASubject_CannotBePressed()
    {
        var mail = DroppedMailsMail.Compose([Dropped("Mohon konfirmasi - buka http://jahat.example/masuk")], Sample.Examiner, new DateOnly(2026, 3, 2));

        mail.Text.ShouldNotContain("http://");
        mail.Html.ShouldNotContain("jahat.example");
        mail.Text.Shown().ShouldContain("http://jahat.example/masuk");
    }

    private static DroppedMail Dropped(string subject) => new("a.confirmation.1.1", new Recipient("Andi", EmailAddress.Parse("andi@batam.go.id")), subject, At);
}
