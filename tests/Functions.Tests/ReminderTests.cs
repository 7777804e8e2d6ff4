using HostingFunctions.Domain.Calendar;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Reminders of a step (rule 5).</summary>
public sealed class ReminderTests
{
    private static DateTimeOffset At(int month, int day, int hour = 9) => Wib.At(new DateOnly(2026, month, day), new TimeOnly(hour, 0));

    [Fact]
    public async Task LookAfterStep_ThreeDayStepLeftAlone_RemindsBeforeDueThenEachWorkingDayOverdue()
    {
        // Arrange: received Tue 17 March 2026 + 3 = Fri 27 March (rule 5).
        await using var app = await RunningApp.StartAsync(At(3, 17), OfficialsJson.Usual());
        await app.FileAsync();
        app.Mails.To(OfficialsJson.Pa).Single().Text.ShouldContain("27 Maret 2026");

        // Act
        var reminders = new List<(DateOnly On, int Mails)>();
        for (var day = new DateOnly(2026, 3, 18); day <= new DateOnly(2026, 3, 31); day = day.AddDays(1))
        {
            var before = app.Mails.To(OfficialsJson.Pa).Count();
            await app.MoveToAsync(Wib.At(day, new TimeOnly(16, 0)));
            var mails = app.Mails.To(OfficialsJson.Pa).Count() - before;
            if (mails > 0)
            {
                reminders.Add((day, mails));
            }
        }

        // Assert: Thu 26 before due, Fri 27 due, Mon 30 and Tue 31 overdue.
        reminders.ShouldBe(
        [
            (new DateOnly(2026, 3, 26), 1), (new DateOnly(2026, 3, 27), 1),
            (new DateOnly(2026, 3, 30), 1), (new DateOnly(2026, 3, 31), 1),
        ]);
    }

    [Fact]
    public async Task LookAfterStep_DecidedInTime_RemindsNobody()
    {
        await using var app = await RunningApp.StartAsync(At(3, 17), OfficialsJson.Usual());
        await app.FileAsync();
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        decided.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);

        await app.MoveToAsync(At(3, 31));

        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
    }
}
