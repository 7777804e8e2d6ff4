using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Simulator.People;

/// <summary>Chooses when a person finds time for something.</summary>
public sealed class Diary(WorkingCalendar calendar, Random chance)
{
    private const int OpensAt = (8 * 60) + 15;
    private const int ClosesAt = (15 * 60) + 45;

    /// <summary>A time at the desk, some working days after a moment. The moment's own day counts only while office hours remain.</summary>
    public DateTimeOffset AtWork(DateTimeOffset after, int workingDays)
    {
        var day = Wib.DateOf(after);
        var from = Math.Max(OpensAt, MinuteOf(after) + 15);
        if (workingDays > 0 || !calendar.IsWorkingDay(day) || from >= ClosesAt)
        {
            from = OpensAt;
            for (var left = Math.Max(1, workingDays); left > 0; left--)
            {
                day = calendar.OnOrAfter(day.AddDays(1));
            }
        }

        return At(day, chance.Next(from, ClosesAt));
    }

    /// <summary>A time at the desk, at least <paramref name="least"/> and at most <paramref name="most"/> working days later.</summary>
    public DateTimeOffset AtWork(DateTimeOffset after, int least, int most) => AtWork(after, chance.Next(least, most + 1));

    /// <summary>A time at the desk on the given day, however late it is.</summary>
    public DateTimeOffset On(DateOnly day, DateTimeOffset after) =>
        Wib.DateOf(after) < day ? At(day, chance.Next(OpensAt, ClosesAt)) : after.AddMinutes(1);

    /// <summary>Any waking hour, at most some days later.</summary>
    public DateTimeOffset Sometime(DateTimeOffset after, int days)
    {
        var later = chance.Next(days + 1);
        return later == 0 ? after.AddMinutes(chance.Next(5, 50)) : At(Wib.DateOf(after).AddDays(later), chance.Next(7 * 60, 21 * 60));
    }

    private static int MinuteOf(DateTimeOffset moment) => (int)(Wib.TimeOf(moment) - TimeOnly.MinValue).TotalMinutes;

    private static DateTimeOffset At(DateOnly day, int minute) => Wib.At(day, TimeOnly.MinValue.AddMinutes(minute));
}
