using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>The days on which hosting managers are reminded of their duties: the first working day of each month (ours).</summary>
public sealed class DutyDays(WorkingCalendar calendar)
{
    public bool Is(DateOnly day) => In(day) == day;

    /// <summary>The newest duty day up to today that is not settled; null when there is none, and after deletion.</summary>
    public DateOnly? DueOn(RegisterRecord application, DateOnly today)
    {
        var newest = In(today) <= today ? In(today) : In(today.AddMonths(-1));
        return application.DeletedAt is null && newest > application.SettledOn ? newest : null;
    }

    /// <summary>The first duty day after the given day.</summary>
    public DateOnly After(DateOnly day) => In(day) > day ? In(day) : In(day.AddMonths(1));

    private DateOnly In(DateOnly day) => calendar.OnOrAfter(new DateOnly(day.Year, day.Month, 1));
}
