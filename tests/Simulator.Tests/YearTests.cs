using System.Text.RegularExpressions;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Simulator.Tests.Support;

namespace HostingFunctions.Simulator.Tests;

/// <summary>The hosting year from October to April with all people.</summary>
public sealed partial class YearTests(PlayedYear year, MailServer server) : IClassFixture<PlayedYear>
{
    private static readonly DateOnly End = new(2027, 4, 30);

    private Play Play => year.Play;

    [Fact]
    public void Play_AnyApplication_NobodyGetsANoticeTwice() => Play.Notices.ShouldBeUnique();

    [Fact]
    public void Play_AnyApplication_NoTwoDifferentNoticesHaveTheSameSubject() => Play.Simulation.Mails
        .GroupBy(sent => sent.Mail.Subject, sent => Fingerprint().Replace(sent.Mail.Announces, ""))
        .Where(same => same.Distinct().Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Distinct())}").ShouldBeEmpty();

    [Theory]
    [InlineData("SIARSIP")]
    [InlineData("SILAMPU")]
    [InlineData(PlayedYear.Undecided)]
    public void Play_NeverRenewed_EveryStageReachesManagerAndAgencyOnce(string name) =>
        NoticesOf(name).ShouldBe(Scripts.NoticesOf(name, Scripts.Stages), ignoreOrder: true);

    [Fact]
    public void Play_RenewedInOctober_NoticesStop()
    {
        NoticesOf("SITAMAN").ShouldBe(Scripts.NoticesOf("SITAMAN", "10-01"), ignoreOrder: true);
        ShouldBeRenewed("SITAMAN");
    }

    [Fact]
    public void Play_RenewedInGrace_ValidUntilTheNextYearsEnd()
    {
        NoticesOf("SIWISATA").Last().ShouldStartWith("SIWISATA 02-01");
        ShouldBeRenewed("SIWISATA");
    }

    [Fact]
    public async Task Play_DeletionAgreedByASecondPerson_IsDeleted()
    {
        var deletion = (await Play.ApplicationAsync("SILAMPU")).Record.Deletion.ShouldNotBeNull();

        StatusOf("SILAMPU").ShouldBe(HostingStatus.Deleted);
        deletion.Act.ShouldBe(DeletionAct.Agreed);
        deletion.By.Nip.ShouldNotBe(deletion.Proposal!.By.Nip);
    }

    [Fact]
    public void Play_SecondPersonNeverAnswers_NothingIsDeletedAndTheyAreAskedEveryWeek()
    {
        StatusOf(PlayedYear.Undecided).ShouldBe(HostingStatus.PastGrace);
        MailsOf(PlayedYear.Undecided, "deletion-consent").Count().ShouldBeInRange(4, 5);
        Play.Simulation.Cases.Where(of => of.Record?.DeletedAt is not null).Select(of => of.Name).ShouldBe(["SILAMPU"]);
    }

    [Fact]
    public void Play_GraceExtended_IsInGraceUntilThen()
    {
        StatusOf("SIARSIP").ShouldBe(HostingStatus.InGrace);
        Play.Case("SIARSIP").Record!.GraceUntil.ShouldBe(new DateOnly(2027, 6, 30));
    }

    [Theory]
    [InlineData("SIKAPAL")] // submitted on 31 March, 23:59
    [InlineData("SIPARKIR")] // refused on 30 March, revised
    public void Play_RenewalAmidTheEndOfGrace_NobodyIsAskedToDelete(string name)
    {
        MailsOf(name, "deletion").ShouldBeEmpty();
        ShouldBeRenewed(name);
    }

    [Fact]
    public void Play_RefusedOnThe30thOfMarch_NoNoticeOnThe31st() => NoticesOf("SIPARKIR").Last().ShouldStartWith("SIPARKIR 03-15");

    [Fact]
    public void Play_HostedOnThe31stOfDecember_IsInGraceTheNextDay()
    {
        Play.Timeline.ShouldContain("2027-01-01 Fri 00:00  SIAGA       state    Masa tenggang");
        NoticesOf("SIAGA").ShouldBe(Scripts.NoticesOf("SIAGA", "01-02"), ignoreOrder: true);
        ShouldBeRenewed("SIAGA");
    }

    [Fact]
    public void Play_MailboxBounces_TheAgencyIsToldAndTheOfficialOnce()
    {
        MailsOf("SIPUSTAKA", "unreachable").ShouldHaveSingleItem().Mail.To[0].Email.Value.ShouldBe("adi.contoh@batam.go.id");
        NoticesOf("SIPUSTAKA").ShouldContain("SIPUSTAKA 10-01 dinas");
        ShouldBeRenewed("SIPUSTAKA");
    }

    [Fact]
    public void Play_ManagerChanged_TheNewOneGetsTheNoticesAndRenews()
    {
        NoticesOf("SIRAMBU").ShouldBe(
            [
                "SIRAMBU 10-01 dinas", "SIRAMBU 10-01 pengelola", "SIRAMBU 11-01 dinas", "SIRAMBU 11-01 pengelola",
                "SIRAMBU 12-01 dinas", "SIRAMBU 12-01 pengganti",
            ],
            ignoreOrder: true);
        ShouldBeRenewed("SIRAMBU");
    }

    [Fact]
    public void Play_StepOverdue_TheHeadOfDivisionGetsAListEachDay()
    {
        var overdue = MailsOf("SIJALAN", "reminder-overdue").ToList();

        overdue.Count.ShouldBe(3);
        var lists = Play.Simulation.Mails.Where(sent => sent.Mail.Announces.StartsWith("steps.overdue.", StringComparison.Ordinal)).ToList();
        lists.Count.ShouldBeGreaterThanOrEqualTo(3);
        lists.ShouldAllBe(sent => sent.Mail.To.Single().Email.Value == "dewi.contoh@batam.go.id");
    }

    [Fact]
    public void Play_Withdrawn_IsNeverHosted()
    {
        Play.Case("SIPASAR").Record.ShouldBeNull();
        Play.Case("SIPASAR").Request!.Header.State.ShouldBe(RequestState.Withdrawn);
    }

    [Fact]
    public async Task Play_EveryMail_LeftBySmtp()
    {
        var caught = (await server.AnnouncementsAsync()).ToHashSet();

        Play.Simulation.Mails.Where(sent => sent.Refused.Count == 0).ShouldAllBe(sent => caught.Contains(sent.Mail.Announces));
    }

    [Fact]
    public void Play_Timeline_HoldsNothingThatDiffersFromRunToRun() => Changing().IsMatch(Play.Timeline).ShouldBeFalse();

    private IEnumerable<string> NoticesOf(string name) => Play.Notices.Where(notice => notice.StartsWith($"{name} ", StringComparison.Ordinal));

    private IEnumerable<SentMail> MailsOf(string name, string kind) =>
        Play.Simulation.Mails.Where(sent => sent.Mail.Announces.Split('.')[1] == kind && sent.Mail.Subject.Contains($" - {name} (", StringComparison.Ordinal));

    private HostingStatus StatusOf(string name) => Play.Case(name).Record!.StatusOn(End);

    private void ShouldBeRenewed(string name)
    {
        StatusOf(name).ShouldBe(HostingStatus.Active);
        Play.Case(name).Record!.ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
    }

    /// <summary>To whom: the same notice goes to several.</summary>
    [GeneratedRegex("\\.[0-9a-f]{16}$")]
    private static partial Regex Fingerprint();

    /// <summary>Ids, numbers, ports.</summary>
    [GeneratedRegex("[0-9a-f]{32}|H-[0-9]{8}|localhost|127\\.0\\.0\\.1")]
    private static partial Regex Changing();
}
