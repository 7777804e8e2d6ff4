using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>Whose a link is, how old it is and whether it is locked come before what it was for (rule 4).</summary>
public sealed class RegisterLinkStandingsTests
{
    private static readonly DateTimeOffset Now = new(2027, 4, 1, 3, 0, 0, TimeSpan.Zero);

    private static readonly EmailAddress Former = EmailAddress.Parse("bekas@batam.go.id");
    private static readonly EmailAddress Head = EmailAddress.Parse("kadis@batam.go.id");

    private static readonly OfficialRoster Roster = new(
        [Requests.Requests.Official(), Requests.Requests.Official() with { Role = Role.KepalaBidang, Email = EmailAddress.Parse("kabid@batam.go.id") }]);

    private static readonly RegisterRecord Late = HostedApplications.On(new DateOnly(2026, 3, 17)) with { AgencyContact = Head.Value };

    private static readonly ManagerChange Asked = new("k1", Late.Manager with { Name = "Dewi" }, "Sari Contoh", Now, Head);

    /// <summary>A hosted application in each of its states, the next term among them.</summary>
    private static RegisterRecord[] States { get; } =
    [
        Late,
        Late with { ManagerChange = Asked },
        Late with { ManagerChange = Asked with { ConfirmedAt = Now, Former = Late.Manager with { Email = Former } } },
        Late with { PendingRenewal = Late.Id },
        Late with { DeletedAt = Now },
        Late with { DeletionRound = 1 },
        Late.Renewed(new DateOnly(2027, 4, 1)),
    ];

    private static IEnumerable<Link> LinksOf(RegisterRecord record) =>
    [
        .. new[] { LinkPurpose.HostedApplication, LinkPurpose.Renew, LinkPurpose.Incident }.SelectMany(
            purpose => new[] { record.Manager.Email, Head }, (purpose, holder) => Of(purpose, new LinkScope.Term(2026), holder)),
        Of(LinkPurpose.Deletion, new LinkScope.DeletionRound(2026, 0), EmailAddress.Parse("joko@batam.go.id")),
        Of(LinkPurpose.DeletionConsent, new LinkScope.DeletionRound(2026, 0), EmailAddress.Parse("kabid@batam.go.id")),
        .. record.ManagerChange is null ? Array.Empty<Link>() : [Of(LinkPurpose.ChangeManager, new LinkScope.ManagerChange("k1"), Head)],
    ];

    [Fact]
    public void StandingOf_NotItsHolders_IsReassignedWhateverElseItIs() => ForEach((application, link, now) =>
        application.StandingOf(link with { Holder = Former }, Roster, now).ShouldBe(LinkStanding.Reassigned));

    [Fact]
    public void StandingOf_ItsHolders_IsExpiredThenLockedThenDone() => ForEach((application, link, now) =>
        application.StandingOf(link, Roster, now).ShouldBe(
            link.ExpiresAt <= now ? LinkStanding.Expired
            : link.IsLocked ? LinkStanding.Locked
            : application.IsOver(link) ? LinkStanding.Done
            : LinkStanding.Live));

    private static void ForEach(Action<HostedApplication, Link, DateTimeOffset> check)
    {
        foreach (var record in States)
        {
            foreach (var link in LinksOf(record))
            {
                foreach (var tries in new[] { 0, Link.MostWrongTries })
                {
                    check(new HostedApplication { Record = record }, link with { WrongTries = tries }, Now);
                    check(new HostedApplication { Record = record }, link with { WrongTries = tries }, link.ExpiresAt);
                }
            }
        }
    }

    private static Link Of(LinkPurpose purpose, LinkScope scope, EmailAddress holder) => new(Sha256Hash.OfNothing, purpose, scope, holder, Now.AddDays(60));
}
