using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>When somebody is asked about a deletion: the day after grace, or the day of the act that asks, and every seven days that nobody decides (ours).</summary>
public static class DeletionDates
{
    private const int DaysBetween = 7;

    /// <summary>The newest day up to today on which somebody was to be asked and which was not looked after; null when there is none.</summary>
    public static DateOnly? DueOn(HostingRecord hosting, DateOnly today)
    {
        if (First(hosting) is not { } first || first > today)
        {
            return null;
        }

        var newest = first.AddDays((today.DayNumber - first.DayNumber) / DaysBetween * DaysBetween);
        return newest > hosting.SettledOn ? newest : null;
    }

    /// <summary>The first such day after <see cref="HostingRecord.SettledOn"/>; null when nobody is to be asked.</summary>
    public static DateOnly? Next(HostingRecord hosting)
    {
        if (First(hosting) is not { } first)
        {
            return null;
        }

        var passed = hosting.SettledOn.DayNumber - first.DayNumber;
        return passed < 0 ? first : first.AddDays(((passed / DaysBetween) + 1) * DaysBetween);
    }

    private static DateOnly? First(HostingRecord hosting)
    {
        if (hosting.DeletedAt is not null || hosting.PendingRenewal is not null)
        {
            return null;
        }

        var afterGrace = hosting.GraceUntil.AddDays(1);
        var asked = hosting.Deletion is { Act: DeletionAct.Proposed or DeletionAct.Declined } decision ? Wib.DateOf(decision.At) : afterGrace;
        return asked > afterGrace ? asked : afterGrace;
    }
}
