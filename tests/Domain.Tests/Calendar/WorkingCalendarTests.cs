using System.Globalization;
using FsCheck;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Tests.Calendar;

/// <summary>Whole working days (rule 5).</summary>
public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = Calendar2026.Calendar;

    [Theory]
    [InlineData("2026-03-17", 3, "2026-03-27")] // Tuesday, over Nyepi and Idul Fitri
    [InlineData("2026-12-23", 3, "2026-12-30")] // Wednesday, over Christmas
    [InlineData("2026-11-23", 1, "2026-11-24")]
    [InlineData("2026-11-23", 5, "2026-11-30")] // over a weekend
    [InlineData("2026-11-20", 1, "2026-11-23")] // received on a Friday
    [InlineData("2026-11-21", 1, "2026-11-23")] // received on a Saturday
    [InlineData("2026-03-21", 1, "2026-03-25")] // received on a holiday
    [InlineData("2026-05-29", 3, "2026-06-04")] // Waisak on the Sunday, Pancasila on the Monday
    [InlineData("2026-12-31", 1, "2027-01-04")] // 2027 has no calendar here: weekends and holidays of fixed date only
    [InlineData("2026-12-29", 3, "2027-01-04")]
    [InlineData("2027-04-30", 1, "2027-05-03")]
    [InlineData("2027-08-16", 1, "2027-08-18")]
    [InlineData("2031-12-24", 1, "2031-12-26")]
    public void Due_ReceivedOnADay_IsTheEndOfTheLastWorkingDay(string received, int days, string due) =>
        Calendar.Due(Date(received), days).Date.ShouldBe(Date(due));

    [Fact]
    public void Due_OverNyepiAndIdulFitri_NamesEachSkippedDay()
    {
        var due = Calendar.Due(new DateOnly(2026, 3, 17), 3);

        due.Skipped.Select(day => (day.Date.Day, day.Reason)).ShouldBe(
        [
            (18, "cuti bersama: Hari Suci Nyepi"), (19, "Hari Suci Nyepi"), (20, "cuti bersama: Idul Fitri 1447 Hijriah"), (21, "Idul Fitri 1447 Hijriah"),
            (22, "Idul Fitri 1447 Hijriah"), (23, "cuti bersama: Idul Fitri 1447 Hijriah"), (24, "cuti bersama: Idul Fitri 1447 Hijriah"),
        ]);
        due.Explanation.ShouldStartWith(
            "Diterima Selasa, 17 Maret 2026; hari penerimaan tidak dihitung. 3 hari kerja berakhir Jumat, 27 Maret 2026. "
            + "Tidak dihitung: 18 Mar cuti bersama; 19 Mar Hari Suci Nyepi; 20 Mar cuti bersama; 21-22 Mar Idul Fitri 1447 Hijriah; "
            + "23-24 Mar cuti bersama.");
    }

    [Theory]
    [InlineData("2026-11-20", 30, "7 akhir pekan; 24 Des cuti bersama; 25 Des Kelahiran Yesus Kristus; 1 Jan Tahun Baru Masehi")]
    [InlineData("2026-11-20", 1, "1 akhir pekan")]
    [InlineData("2026-11-21", 1, "22 Nov Minggu")] // received on the Saturday
    [InlineData("2026-05-29", 3, "30 Mei Sabtu; 31 Mei Hari Raya Waisak 2570 BE; 1 Jun Hari Lahir Pancasila")]
    public void Due_OverWeekends_SumsThemAndNamesTheOtherDays(string received, int days, string skipped) =>
        Calendar.Due(Date(received), days).Explanation.ShouldEndWith($" Tidak dihitung: {skipped}.");

    [Fact]
    public void Due_NothingSkipped_ExplainsWithoutAList() => Calendar.Due(new DateOnly(2026, 11, 23), 1).Explanation.ShouldNotContain("Tidak dihitung:");

    [Fact]
    public void Due_IntoAYearWithoutCalendar_SaysSoLoudlyToThoseWhoCanMendIt()
    {
        var due = Calendar.Due(new DateOnly(2026, 12, 31), 1);
        var known = Calendar.Due(new DateOnly(2026, 12, 23), 3);

        due.Warning.ShouldStartWith("PERHATIAN: kalender hari libur 2027 belum ada");
        due.Proviso.ShouldBe("Tanggal ini dapat mundur setelah hari libur 2027 ditetapkan.");
        due.Explanation.ShouldNotContain("kalender");
        (known.Warning + known.Proviso).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2027-03-12", false)] // a feast three days ago is over
    [InlineData("2027-03-11", true)] // it may come a day later than expected
    [InlineData("2027-03-02", true)]
    [InlineData("2027-03-01", false)] // due on 5 March, five days before
    public void Due_NearAFeastWhoseDateIsNotFixed_SaysSo(string received, bool isSaid)
    {
        var days = new DaysOff([new CalendarYear(2027, [new DayOff(Date("2027-03-10"), "Idulfitri", false) { IsTentative = true }])]);

        var due = new WorkingCalendar(days).Due(Date(received), 4);

        due.Warning.Contains("tanggal Idulfitri masih perkiraan", StringComparison.Ordinal).ShouldBe(isSaid);
        due.Proviso.ShouldBe(isSaid ? "Tanggal ini dapat mundur setelah tanggal Idulfitri ditetapkan." : "");
        CalendarGaps.Of(days, Date(received)).Count.ShouldBe(Date(received).Day <= 10 ? 2 : 1); // and 2028
    }

    [Fact]
    public void Due_NoWorkingDays_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => Calendar.Due(new DateOnly(2026, 1, 2), 0));

    /// <summary>261 weekdays minus 21 of the 25 days off; the other four fall on a weekend.</summary>
    [Fact]
    public void IsWorkingDay_Over2026_Is240Days() =>
        Enumerable.Range(0, 365).Count(day => Calendar.IsWorkingDay(new DateOnly(2026, 1, 1).AddDays(day))).ShouldBe(240);

    [Theory]
    [InlineData("2026-03-25", "2026-03-17")]
    [InlineData("2026-03-20", "2026-03-17")]
    [InlineData("2026-11-24", "2026-11-23")]
    public void Before_ADay_IsTheWorkingDayBefore(string date, string expected) => Calendar.Before(Date(date)).ShouldBe(Date(expected));

    [Theory]
    [InlineData("2026-03-18", "2026-03-25")]
    [InlineData("2026-03-25", "2026-03-25")]
    public void OnOrAfter_ADay_IsTheFirstWorkingDayFromThere(string date, string expected) => Calendar.OnOrAfter(Date(date)).ShouldBe(Date(expected));

    [Fact]
    public void Constructor_TwoHolidaysOnOneDay_AreOneDay()
    {
        var day = new DateOnly(2026, 5, 1);

        new WorkingCalendar([2026], [new DayOff(day, "Hari Buruh", false), new DayOff(day, "Hari lain", false)]).IsWorkingDay(day).ShouldBeFalse();
    }

    [Property]
    public void Due_AnyDayAndTime_CountsExactlyThatManyWorkingDays(PositiveInt offset, PositiveInt time)
    {
        var received = new DateOnly(2025, 12, 1).AddDays(offset.Get % 400);
        var days = 1 + time.Get % 40;

        var due = Calendar.Due(received, days);

        Calendar.IsWorkingDay(due.Date).ShouldBeTrue();
        Calendar.CountAfter(received, due.Date).ShouldBe(days);
        Calendar.CountAfter(received, Calendar.Before(due.Date)).ShouldBe(days - 1);
        due.Skipped.ShouldAllBe(day => !Calendar.IsWorkingDay(day.Date) && received < day.Date && day.Date < due.Date);
        (due.Date.DayNumber - received.DayNumber).ShouldBe(days + due.Skipped.Count);
    }

    [Property]
    public void Due_ReceivedLater_IsNeverDueSooner(PositiveInt offset, PositiveInt time)
    {
        var received = new DateOnly(2025, 12, 1).AddDays(offset.Get % 400);
        var days = 1 + time.Get % 40;

        Calendar.Due(received.AddDays(1), days).Date.ShouldBeGreaterThanOrEqualTo(Calendar.Due(received, days).Date);
    }

    [Property]
    public void CountAfter_NotLater_IsNothing(PositiveInt offset, NonNegativeInt earlier)
    {
        var date = new DateOnly(2026, 1, 1).AddDays(offset.Get % 400);

        Calendar.CountAfter(date, date.AddDays(-(earlier.Get % 400))).ShouldBe(0);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
