using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Notifications.Tests.Mails;

/// <summary>The one mail about several things: each is named before its links, and what a stranger typed is told to nobody who has not confirmed it.</summary>
public sealed class LostLinksMailTests
{
    private static readonly DateTimeOffset At = Wib.At(new DateOnly(2026, 3, 17), new TimeOnly(9, 0));

    [Fact]
    public void Compose_SeveralThings_HasTheLinksOfEach()
    {
        var request = Sample.Request("SIPANDU http://jahat.example");
        var review = Issue(LinkPurpose.Review, new LinkScope.Step(Sample.DataCheck.Round));
        var service = Issue(LinkPurpose.HostedApplication, new LinkScope.Term(2026));

        var mail = LostLinksMail.Compose(Sample.Examiner.Email, [HeldLinks.To(request, [review]), HeldLinks.To(Sample.Hosted(), [service])], At);

        mail.IsFirst.ShouldBeFalse();
        mail.Subject.Length.ShouldBeLessThanOrEqualTo(70);
        mail.Text.ShouldContain(request.Header.Number);
        mail.Text.ShouldContain($"\n{review.Url}\n");
        mail.Text.ShouldContain($"\n{service.Url}\n");
        mail.Text.ShouldNotContain("http://jahat.example");
    }

    [Fact]
    public void Compose_OnlyWhatIsNotConfirmed_IsAFirstMailWithoutNames()
    {
        var request = Sample.Unconfirmed(Sample.Request());

        var mail = LostLinksMail.Compose(
            request.Current.Form.ManagerEmail, [HeldLinks.To(request, [Issue(LinkPurpose.Confirm, new LinkScope.Revision(1))])], At);

        mail.IsFirst.ShouldBeTrue();
        mail.Text.ShouldContain(request.Header.Number);
        mail.Text.ShouldNotContain("SIPANDU");
    }

    private static IssuedLink Issue(LinkPurpose purpose, LinkScope scope) =>
        new LinkIssuer(new Uri("https://hosting.batam.go.id/"), new LinkOptions(), new FakeTimeProvider(At))
            .Issue(Sample.Request().Id, purpose, scope, Sample.Examiner.Email);
}
