using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>The first working day of each month.</summary>
public sealed class DutyDaysTests
{
    private static readonly DutyDays Days = new(new WorkingCalendar([2026], [new DayOff(new DateOnly(2026, 5, 1), "Hari Buruh", false)]));

    private static DateOnly Day(string text) => DateOnly.Parse(text);

    [Theory]
    [InlineData("2026-10-31", "2026-11-02")]
    [InlineData("2026-11-02", "2026-12-01")]
    [InlineData("2026-04-30", "2026-05-04")]
    public void After_ADay_IsTheNextFirstWorkingDay(string day, string next) => Days.After(Day(day)).ShouldBe(Day(next));

    [Theory]
    [InlineData("2026-10-01", "2026-11-01", null)]
    [InlineData("2026-10-01", "2026-11-02", "2026-11-02")]
    [InlineData("2026-08-15", "2026-11-20", "2026-11-02")]
    [InlineData("2026-11-02", "2026-11-03", null)]
    public void DueOn_SettledBefore_IsTheNewestOnly(string settledOn, string today, string? due) =>
        Days.DueOn(HostedApplications.On(Day("2026-03-17")) with { SettledOn = Day(settledOn) }, Day(today)).ShouldBe(due is null ? null : Day(due));

    [Fact]
    public void NextDue_RenewalUnderWay_IsTheDutyDayOnly()
    {
        var stages = RenewalStages.Parse(RenewalStages.Usual, Days);
        var application = HostedApplications.On(Day("2026-03-17")) with { SettledOn = Day("2026-09-30") };

        stages.NextDue(application).ShouldBe(Day("2026-10-01"));
        stages.NextDue(application with { PendingRenewal = application.Id, SettledOn = Day("2026-10-01") }).ShouldBe(Day("2026-11-02"));
        stages.NextDue(application with { DeletedAt = DateTimeOffset.UnixEpoch }).ShouldBeNull();
    }
}
