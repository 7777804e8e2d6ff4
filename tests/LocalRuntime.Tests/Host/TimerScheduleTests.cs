using LocalRuntime.Hosting;

namespace LocalRuntime.Tests.Host;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 0 8 * * 1-5", "2026-03-20T08:00:00+07:00", "2026-03-23T08:00:00+07:00")]
    [InlineData("*/15 * * * *", "2026-03-20T08:07:00+07:00", "2026-03-20T08:15:00+07:00")]
    [InlineData("00:10:00", "2026-03-20T08:07:00+07:00", "2026-03-20T08:17:00+07:00")]
    public void After_InWib_IsTheNextTimeOnItsClock(string schedule, string after, string expected) =>
        Next(schedule, "Asia/Jakarta", after).ShouldBe(DateTimeOffset.Parse(expected));

    [Theory]
    [InlineData("0 30 2 * * *", "2026-03-08T00:00:00-05:00", "2026-03-08T03:30:00-04:00")]
    [InlineData("0 0 3 * * *", "2026-03-08T00:00:00-05:00", "2026-03-08T03:00:00-04:00")]
    [InlineData("0 0 3 * * *", "2026-11-01T00:00:00-04:00", "2026-11-01T03:00:00-05:00")]
    public void After_WhereTheClockChanges_FollowsTheClock(string schedule, string after, string expected) =>
        Next(schedule, "America/New_York", after).ShouldBe(DateTimeOffset.Parse(expected));

    private static DateTimeOffset Next(string schedule, string zone, string after) =>
        TimerSchedule.Parse(schedule, TimeZoneInfo.FindSystemTimeZoneById(zone)).After(DateTimeOffset.Parse(after));
}
