using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>sop.md part 3: when notices leave, and when somebody is asked to decide.</summary>
public sealed class RenewalStagesTests
{
    private static readonly RenewalStages Stages = RenewalStages.Default;

    private static DateOnly Day(string text) => DateOnly.Parse(text);

    [Theory]
    [InlineData("2026-09-30", null)]
    [InlineData("2026-10-01", "10-01")]
    [InlineData("2026-10-31", "10-01")]
    [InlineData("2026-12-14", "12-01")]
    [InlineData("2026-12-31", "12-31")]
    [InlineData("2027-01-01", "12-31")]
    [InlineData("2027-01-02", "01-02")]
    [InlineData("2027-03-31", "03-31")]
    [InlineData("2027-04-01", null)]
    public void StageOn_NothingSentYet_IsTheNewestThatApplies(string today, string? stage) =>
        (Stages.StageOn(HostedApplications.On(Day("2026-03-17")), Day(today))?.Key).ShouldBe(stage);

    [Theory]
    [InlineData("2026-10-01", "2026-10-31", null)]
    [InlineData("2026-10-01", "2026-11-01", "11-01")]
    [InlineData("2026-11-02", "2026-11-30", null)]
    [InlineData("2026-10-15", "2026-12-20", "12-15")]
    public void StageOn_SettledBefore_IsOnlyALaterOne(string settledOn, string today, string? stage) =>
        (Stages.StageOn(HostedApplications.On(Day("2026-03-17")) with { SettledOn = Day(settledOn) }, Day(today))?.Key).ShouldBe(stage);

    [Theory]
    [InlineData("2026-12-31", "2026-12-31", null)]
    [InlineData("2026-12-31", "2027-01-02", "01-02")]
    [InlineData("2026-12-20", "2026-12-31", "12-31")]
    [InlineData("2028-02-29", "2028-10-01", "10-01")]
    public void StageOn_HostedLate_LeavesOutWhatLiesBefore(string hostedOn, string today, string? stage) =>
        (Stages.StageOn(HostedApplications.On(Day(hostedOn)), Day(today))?.Key).ShouldBe(stage);

    [Fact]
    public void StageOn_RenewalPendingOrDeleted_IsNone()
    {
        var application = HostedApplications.On(Day("2026-03-17"));

        Stages.StageOn(application with { PendingRenewal = application.Id }, Day("2026-10-01")).ShouldBeNull();
        Stages.StageOn(application with { DeletedAt = DateTimeOffset.UnixEpoch }, Day("2026-10-01")).ShouldBeNull();
    }

    [Fact]
    public void NextDue_SettledDayByDay_IsEachStageAndEverySeventhDayThenTheDayAfterGraceThenEveryWeek()
    {
        var application = HostedApplications.On(Day("2026-03-17"));
        var days = new List<string>();
        while (application.SettledOn < Day("2027-04-15") && Stages.NextDue(application) is { } on)
        {
            days.Add($"{on:yyyy-MM-dd}");
            application = application with { SettledOn = on };
        }

        string[] weekly = [.. Enumerable.Range(0, 26).Select(week => $"{Day("2026-10-01").AddDays(7 * week):yyyy-MM-dd}")];
        string[] others =
        [
            "2026-10-01", "2026-11-01", "2026-12-01", "2026-12-15", "2026-12-31",
            "2027-01-02", "2027-02-01", "2027-03-01", "2027-03-15", "2027-03-31", "2027-04-01", "2027-04-08", "2027-04-15",
        ];
        days.ShouldBe(weekly.Union(others).Order());
    }

    [Theory]
    [InlineData("2026-12-31", "2027-01-02")]
    [InlineData("2024-02-29", "2024-10-01")]
    public void NextDue_HostedOn_IsTheFirstStageAfterIt(string hostedOn, string due) => Stages.NextDue(HostedApplications.On(Day(hostedOn))).ShouldBe(Day(due));

    [Fact]
    public void NextDue_RenewalDroppedAfterGrace_IsAlreadyPastSoThatTheDecisionIsAskedFor()
    {
        var application = HostedApplications.On(Day("2026-03-17")) with { SettledOn = Day("2027-03-15") };

        Stages.NextDue(application with { PendingRenewal = application.Id }).ShouldBeNull();
        Stages.NextDue(application).ShouldBe(Day("2027-03-18"));
        Stages.StageOn(application, Day("2027-05-10")).ShouldBeNull();
        DeletionDates.DueOn(application, Day("2027-05-10")).ShouldNotBeNull();
    }

    [Fact]
    public void DueOn_GraceExtended_IsDueAgainTheDayAfter()
    {
        var asked = HostedApplications.On(Day("2026-03-17")) with { SettledOn = Day("2027-04-01") };
        var extended = asked with { GraceUntil = Day("2027-06-30") };

        DeletionDates.DueOn(asked, Day("2027-04-02")).ShouldBeNull();
        Stages.NextDue(extended).ShouldBe(Day("2027-07-01"));
        DeletionDates.DueOn(extended, Day("2027-06-30")).ShouldBeNull();
        DeletionDates.DueOn(extended, Day("2027-07-01")).ShouldNotBeNull();
    }

    [Fact]
    public void NextDue_Renewed_IsTheNextTermsFirstStage() =>
        Stages
            .NextDue((HostedApplications.On(Day("2026-03-17")) with { SettledOn = Day("2027-03-01") }).Renewed(Day("2027-03-10")))
            .ShouldBe(Day("2027-10-01"));

    [Theory]
    [InlineData("10-01 02-29", "'02-29'")]
    [InlineData("10-01, oktober", "'oktober'")]
    [InlineData("10-01 10-01", "'10-01'")]
    [InlineData("12-01 11-01", "'11-01'")]
    [InlineData("01-02 12-31", "'12-31'")]
    [InlineData("13-01", "'13-01'")]
    public void ProblemOf_WrongList_NamesTheWrongOne(string text, string named) => RenewalStages.ProblemOf(text).ShouldNotBeNull().ShouldContain(named);

    [Theory]
    [InlineData("")]
    [InlineData(RenewalStages.Usual)]
    [InlineData("04-01;12-31,03-31")]
    public void ProblemOf_RightList_IsNone(string text) => RenewalStages.ProblemOf(text).ShouldBeNull();
}
