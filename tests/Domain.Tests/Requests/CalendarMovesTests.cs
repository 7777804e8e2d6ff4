using System.Globalization;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Tests.Calendar;

namespace HostingFunctions.Domain.Tests.Requests;

/// <summary>A request received on Tuesday 24 November 2026, three working days: due on Friday 27 November.</summary>
public sealed class CalendarMovesTests
{
    private static readonly DateOnly Received = Day("2026-11-24");
    private static readonly DateOnly Due = Day("2026-11-27");

    [Fact]
    public void Move_ADayOffInBetween_MovesTheStepAndSaysWhy()
    {
        var change = Move(Assigned(), Version("2026-11-24", [Day("2026-11-26")]))!;

        var request = Assigned().With(change);
        request.Assigned!.Due.Date.ShouldBe(Day("2026-11-30"));
        request.Assigned.Due.WorkingDays.ShouldBe(3);
        request.Assigned.Due.Explanation.ShouldEndWith("Berpindah dari Jumat, 27 November 2026 menurut SKB 1 tanggal 1 November 2026.");
        change.Header.ShouldNotBeNull("it holds only as long as nobody decides");
        change.Audit.Single().Fact.ShouldBe(new Fact(FactKind.DueMoved) { Step = request.Step!.Key, Before = Due, Until = Day("2026-11-30") });
        Move(request, Version("2026-11-24", [Day("2026-11-26")])).ShouldBeNull("a repeat moves nothing");
    }

    [Theory]
    [InlineData("2026-11-27", false, "2026-11-30")] // its last day is not over
    [InlineData("2026-11-28", false, null)]
    [InlineData("2026-11-28", true, "2026-11-30")]
    public void Move_AMissedStep_StaysMissedUnlessTheVersionSaysOtherwise(string publishedOn, bool meetsMissed, string? due) =>
        Move(Assigned(), Version(publishedOn, [Day("2026-11-26")]) with { MeetsMissed = meetsMissed })?.Moved!.Due.Date.ToString("yyyy-MM-dd")
            .ShouldBe(due);

    [Theory]
    [InlineData("2026-11-25", "2026-11-27")]
    [InlineData("2026-11-28", null)] // counted anew it would be missed
    public void Move_ADayOffTakenBack_IsNeverMissedByThat(string publishedOn, string? due)
    {
        var moved = Assigned().With(Move(Assigned(), Version("2026-11-24", [Day("2026-11-26")]))!);

        var change = Move(moved, Version(publishedOn, [], 2));

        change?.Moved!.Due.Date.ToString("yyyy-MM-dd").ShouldBe(due);
        change?.Moved!.Due.WorkingDays.ShouldBe(3);
        (change is null).ShouldBe(due is null);
    }

    [Fact]
    public void Move_AStepThatWasPutOff_IsCountedAnewAndStaysPutOff()
    {
        var extended = Assigned();
        extended = extended.With(extended.Extend(Day("2026-12-02"), Calendar2026.Calendar, "Budi", "Menunggu data", Requests.Now));

        var request = extended.With(Move(extended, Version("2026-11-25", [Day("2026-12-01")]))!);

        request.Assigned!.Due.Date.ShouldBe(Day("2026-12-03"));
        request.Assigned.Due.Postponed!.From.ShouldBe(Due);
        request.Assigned.Due.Explanation.ShouldContain("Diundur satu kali sampai Rabu, 2 Desember 2026");
    }

    [Fact]
    public void Move_TheDayToAnswer_IsNeverEarlierThanWasTold()
    {
        var (request, before) = (Requests.Submitted(), new LapseDates(Calendar2026.Calendar));
        var told = before.Of(request).Date;
        var off = Calendar2026.Calendar.Before(told);

        var moved = request.With(Move(request, Version("2026-11-24", [off]))!);
        var later = new LapseDates(After(Version("2026-11-24", [off]))).Of(moved);
        later.Date.ShouldBeGreaterThan(told);
        later.Moved!.From.ShouldBe(told);

        // Taken back, and a day less than ever was told: the day stays.
        var back = moved.With(Move(moved, Version("2026-11-25", [], 2), After(Version("2026-11-24", [off])))
            ?? new RequestChange(moved.Id));
        new LapseDates(Calendar2026.Calendar).Of(back).Date.ShouldBe(later.Date);
        var less = Move(request, Version("2026-11-24", [], 1, without: Day("2026-12-24")));
        new LapseDates(After(Version("2026-11-24", [], 1, without: Day("2026-12-24")))).Of(less is null ? request : request.With(less)).Date.ShouldBe(told);
    }

    /// <summary>The issue's: the end is the same whether a decree is known before or in the middle, while nothing is missed.</summary>
    [Fact]
    public void Move_TenThousandStepsAndDecrees_EndAsIfTheyHadBeenKnown()
    {
        var chance = new Random(20261130);
        for (var run = 0; run < 10_000; run++)
        {
            var received = Day("2026-01-02").AddDays(chance.Next(300));
            var assignment = new Assignment(Requests.InReview().Step!.Key, 1, Calendar2026.Calendar.Due(received, chance.Next(1, 6)), Requests.Now);
            var days = Enumerable.Range(0, chance.Next(1, 5)).Select(_ => received.AddDays(chance.Next(1, 12))).Distinct().ToList();
            var published = received.AddDays(chance.Next(assignment.Due.Date.DayNumber - received.DayNumber + 1));
            var request = Requests.InReview() with { Assignments = [assignment] };
            var version = Version(published.ToString("O", CultureInfo.InvariantCulture), days);

            var moved = Move(request, version) is { } change ? request.With(change) : request;

            moved.Assigned!.Due.Date.ShouldBe(After(version).Due(received, assignment.Due.WorkingDays).Date, $"{received:O} {string.Join(' ', days)}");
        }
    }

    private static HostingRequest Assigned() => Requests.InReview() with
    {
        Assignments = [new Assignment(Requests.InReview().Step!.Key, 1, Calendar2026.Calendar.Due(Received, 3), Requests.Now)],
    };

    private static RequestChange? Move(HostingRequest request, CalendarVersion version, WorkingCalendar? before = null) =>
        request.Move(version, before ?? Calendar2026.Calendar, After(version), Requests.Now);

    private static WorkingCalendar After(CalendarVersion version) => new(Calendar2026.Calendar.DaysOff.With([version.Year]));

    /// <summary>The days of 2026, and more.</summary>
    private static CalendarVersion Version(string publishedOn, IReadOnlyList<DateOnly> more, int number = 1, DateOnly? without = null) => new(
        number,
        new CalendarYear(
            2026, [.. Calendar2026.Calendar.DaysOff.Of(2026)!.Days.Where(day => day.Date != without), .. more.Select(day => new DayOff(day, "Cuti", true))])
        {
            Decree = new Decree("SKB 1", Day("2026-11-01")),
        },
        "Fajar (Administrator)", Wib.At(Day(publishedOn), new TimeOnly(10, 0)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
