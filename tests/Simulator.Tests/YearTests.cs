using System.Text.RegularExpressions;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Simulator.Tests.Support;
using HostingFunctions.Testing;
using Figures = HostingFunctions.Domain.Figures;

namespace HostingFunctions.Simulator.Tests;

/// <summary>The hosting year from October to April with all people.</summary>
[TestMethodOrderer(typeof(DestructionLast))]
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

    [Fact]
    public void Play_OfficialsReplaced_TheirStepsAreDecidedByTheNewHolders()
    {
        Play.Case("SIAGA").Record!.HostedOn.ShouldBe(new DateOnly(2026, 12, 31));
        ActsOn("SIAGA").ShouldContain($"{UsualOffice.NewPse} decides pse-recording: Ya");
        ActsOn("SIPARKIR").ShouldContain($"{UsualOffice.NewSandiman} decides security-examination: Tidak");
        ActsOn("SIKAPAL").ShouldContain($"{UsualOffice.NewSandiman} decides security-examination: Ya");
    }

    [Fact]
    public async Task Trail_AfterTheYear_IsWholeAndAnEditedRowIsNamed()
    {
        var trail = new StoredTrail(Play.Service.Settings.Storage);
        var check = await trail.VerifyAsync();

        var id = Play.Case("SITAMAN").RequestId!;
        var edited = await trail.EditAsync(id, "\"Answer\":\"Ya\"", "\"Answer\":\"Tidak\"");

        check.Findings.ShouldBeEmpty();
        check.LastNight!.On.ShouldBe(new DateOnly(2027, 4, 29));
        edited.Findings.ShouldBe([$"Requests/{id}/{edited.Row}: time, revision, facts or hashes were changed"]);
        (await trail.FindingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Figures_OfTheYear_AreWhatASecondProgramCountsFromTheExportedTrail()
    {
        var (app, today, file) = (Play.Service.App!, Wib.DateOf(Play.Service.Now), Path.GetTempFileName());
        Figures.Period[] periods =
        [
            .. new[] { 2026, 2027 }.Select(Figures.Period.OfYear), new(2026, 10, 3), new(2027, 1, 3),
            .. Enumerable.Range(0, 8).Select(month => Figures.Period.OfMonth(new DateOnly(2026, 9, 1).AddMonths(month))),
        ];
        var (requests, applications) = (
            await app.Get<IListing<ListedRequest>>().ReadAsync(default), await app.Get<IListing<ListedApplication>>().ReadAsync(default));
        var figures = periods.Select(period => Figures.ServiceFigures.Of(period, requests, applications, app.Get<WorkingCalendar>(), today)).ToList();

        await new StoredTrail(Play.Service.Settings.Storage).ExportAsync(file);
        var daysOff = app.Get<IDaysOff>().Now.All.SelectMany(year => year.Days).Select(day => day.Date);
        var recomputed = await Recomputation.RunAsync(file, daysOff, today, periods, default);
        var trail = await File.ReadAllTextAsync(file);
        File.Delete(file);

        figures.Select(Recomputation.Written).ShouldBe(recomputed);
        figures[0].Requests.Finished.ShouldBeGreaterThan(Figures.Spread.Fewest);
        figures[1].Renewals.Finished.ShouldBeGreaterThan(0);
        Play.Simulation.Mails.Count(sent => sent.Mail.Announces.StartsWith("calendar.moved.", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
        trail.ShouldContain("\"Kind\":\"DueMoved\"");
        trail.ShouldNotContain("Contoh");
    }

    /// <summary>Whoever is told hears of every state change of every request and hosted application, and of none twice.</summary>
    [Fact]
    public async Task Events_OfTheYear_AreTheFactsOfAllTrailsEachOnceAndInOrder()
    {
        var (events, facts) = await new StoredTrail(Play.Service.Settings.Storage).EventsAndFactsAsync(since: new DateOnly(2026, 10, 1));

        events.Select(told => told.Number).ShouldBe(Enumerable.Range(1, events.Count).Select(number => (long)number));
        events.GroupBy(told => told.Id[..told.Id.LastIndexOf('-')], (_, chain) => string.Join(' ', chain.Select(told => told.Id)))
            .ShouldBe(facts, ignoreOrder: true);
        events.Select(told => told.Type).Distinct().Count().ShouldBeGreaterThan(12);
    }

    [Fact]
    public async Task Destruction_OfAPersonAfterTheYear_LeavesNothingOfThemAnywhere()
    {
        var (service, of) = (Play.Service, Play.Case("SIPASAR"));
        var personal = of.Manager.Fields.Where(field => field.Field != Pa17Field.ManagerIdKind).Select(field => field.Value)
            .Append($"Kepala {of.Script.Agency}").Append("dinas@sipasar.batam.go.id")
            .Where(value => Play.Simulation.Cases.Count(other => other.Manager.Name == value) <= 1).ToList();
        var before = await StoredContents.ReadAsync(service.Settings.Storage, default);

        var number = await year.DestroyWhatIsDueAsync(new DateOnly(2027, 6, 2));

        var after = await StoredContents.ReadAsync(service.Settings.Storage, default);
        personal.Where(value => !before.Holds(value)).ShouldBeEmpty();
        personal.Where(after.Holds).ShouldBeEmpty();
        (await service.App!.Get<IDestructions>().FindAsync(default))!.Items
            .ShouldContain(item => item.Key == of.RequestId && item.State == ItemState.Destroyed);
        number.ShouldBe("BAP-2027-06");
        (await service.App.Get<IClosedFigures>().FindAsync(Figures.Period.OfYear(2026), default))!.Requests.Withdrawn.ShouldBe(1);
        (await new StoredTrail(service.Settings.Storage).FindingsAsync()).ShouldBeEmpty();
    }

    private string[] ActsOn(string name) =>
    [
        .. Play.Timeline.Split('\n').Where(line => line.Contains($"  {name} ", StringComparison.Ordinal) && line.Contains("  act  ", StringComparison.Ordinal))
            .Select(line => line.Split("  act  ")[1].Trim()),
    ];

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
