using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Requests;

/// <summary>A link dies when its purpose is fulfilled (rule 4).</summary>
public sealed class LinkStandingsTests
{
    private static readonly OfficialRoster Roster = new([Requests.Official()]);

    private static readonly Link Review = Link(LinkPurpose.Review, new LinkScope.Step(new StepRound(Procedures.DataCheck, 1)));

    [Fact]
    public void StandingOf_EachPurposeInItsState_IsLive()
    {
        Standing(Requests.Submitted(), Link(LinkPurpose.Confirm)).ShouldBe(LinkStanding.Live);
        Standing(Requests.InReview(), Review).ShouldBe(LinkStanding.Live);
        Standing(Requests.Returned(), Link(LinkPurpose.Revise)).ShouldBe(LinkStanding.Live);
        Standing(Requests.Hosted(), Link(LinkPurpose.Status)).ShouldBe(LinkStanding.Live);
    }

    [Fact]
    public void StandingOf_WhatItWasForIsOver_IsDone()
    {
        Standing(Requests.InReview(), Link(LinkPurpose.Confirm)).ShouldBe(LinkStanding.Done);
        Standing(Requests.InReview(Procedures.SecurityExamination), Review).ShouldBe(LinkStanding.Done);
        Standing(Requests.Returned(), Review).ShouldBe(LinkStanding.Done);
        Standing(Requests.InReview(), Link(LinkPurpose.Revise)).ShouldBe(LinkStanding.Done);
    }

    [Fact]
    public void StandingOf_TheSameStepInALaterRound_IsDoneForTheOldLink()
    {
        var returned = Requests.Returned();
        var revised = returned.With(returned.Revise(Requests.Form, [], Requests.Now));

        Standing(revised, Review).ShouldBe(LinkStanding.Done);
        Standing(revised, Review with { Scope = new LinkScope.Step(new StepRound(Procedures.DataCheck, 2)) }).ShouldBe(LinkStanding.Live);
        Standing(revised, Link(LinkPurpose.Status)).ShouldBe(LinkStanding.Live);
    }

    [Fact]
    public void StandingOf_TimeIsUp_IsExpiredFromThatInstant()
    {
        Requests.InReview().StandingOf(Review, Roster, Review.ExpiresAt.AddTicks(-1)).ShouldBe(LinkStanding.Live);
        Requests.InReview().StandingOf(Review, Roster, Review.ExpiresAt).ShouldBe(LinkStanding.Expired);
    }

    [Theory]
    [InlineData(4, LinkStanding.Live)]
    [InlineData(5, LinkStanding.Locked)]
    public void StandingOf_WrongTries_LocksAtFive(int tries, LinkStanding expected) =>
        Standing(Requests.InReview(), Review with { WrongTries = tries }).ShouldBe(expected);

    [Fact]
    public void StandingOf_RolePassedOn_IsReassignedForTheFormerHolder()
    {
        var yesterday = new DateOnly(2026, 3, 16);
        var roster = new OfficialRoster(
        [
            Requests.Official() with { Until = yesterday },
            Requests.Official("Rina Contoh") with { Email = EmailAddress.Parse("rina@batam.go.id"), From = yesterday.AddDays(1) },
        ]);

        Requests.InReview().StandingOf(Review, roster, Requests.Now).ShouldBe(LinkStanding.Reassigned);
        Requests.InReview().StandingOf(Review with { Holder = EmailAddress.Parse("rina@batam.go.id") }, roster, Requests.Now).ShouldBe(LinkStanding.Live);
    }

    [Fact]
    public void StandingOf_SeveralReasons_SaysDoneOnlyToTheHolderOfALinkThatIsNeitherOldNorLocked()
    {
        var former = EmailAddress.Parse("bekas@batam.go.id");
        foreach (var request in new[] { Requests.Submitted(), Requests.InReview(), Requests.Returned(), Requests.Hosted() })
        {
            foreach (var link in new[] { Link(LinkPurpose.Confirm), Review, Link(LinkPurpose.Revise), Link(LinkPurpose.Status) })
            {
                foreach (var tries in new[] { 0, Domain.Requests.Link.MostWrongTries })
                {
                    foreach (var age in new[] { TimeSpan.FromTicks(-1), TimeSpan.Zero })
                    {
                        var (tried, now) = (link with { WrongTries = tries }, link.ExpiresAt + age);
                        var expected = age == TimeSpan.Zero ? LinkStanding.Expired
                            : tries > 0 ? LinkStanding.Locked
                            : request.IsOver(link) ? LinkStanding.Done
                            : LinkStanding.Live;
                        request.StandingOf(tried, Roster, now).ShouldBe(expected);
                        request.StandingOf(tried with { Holder = former }, Roster, now).ShouldBe(LinkStanding.Reassigned);
                    }
                }
            }
        }
    }

    [Fact]
    public void StandingOf_ApplicationManagedByAnother_IsTheirsAlone()
    {
        var (mine, successor) = (Link(LinkPurpose.Status), EmailAddress.Parse("dewi@batam.go.id"));

        Requests.Hosted().StandingOf(mine, Roster, Requests.Now, successor).ShouldBe(LinkStanding.Reassigned);
        Requests.Hosted().StandingOf(mine with { Holder = successor }, Roster, Requests.Now, successor).ShouldBe(LinkStanding.Live);
    }

    private static LinkStanding Standing(HostingRequest request, Link link) => request.StandingOf(link, Roster, Requests.Now);

    private static Link Link(LinkPurpose purpose, LinkScope? scope = null) =>
        new(
            Sha256Hash.OfNothing, purpose, scope ?? new LinkScope.Revision(1), scope is null ? Requests.Form.ManagerEmail : Requests.Official().Email,
            Requests.Now.AddDays(30));
}
