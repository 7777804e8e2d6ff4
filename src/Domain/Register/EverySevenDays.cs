namespace HostingFunctions.Domain.Register;

/// <summary>The days on which a person who must decide is asked: a first day, then every seven days until somebody decides.</summary>
internal static class EverySevenDays
{
    private const int DaysBetween = 7;

    /// <summary>The newest such day up to today that is not settled; null when there is none.</summary>
    /// <param name="first">Null when nobody is to be asked.</param>
    /// <param name="settledOn">See <see cref="RegisterRecord.SettledOn"/>.</param>
    public static DateOnly? DueOn(DateOnly? first, DateOnly settledOn, DateOnly today)
    {
        if (first is not { } begun || begun > today)
        {
            return null;
        }

        var newest = begun.AddDays((today.DayNumber - begun.DayNumber) / DaysBetween * DaysBetween);
        return newest > settledOn ? newest : null;
    }

    /// <summary>The first such day that is not settled; null when nobody is to be asked.</summary>
    /// <inheritdoc cref="DueOn"/>
    public static DateOnly? Next(DateOnly? first, DateOnly settledOn)
    {
        if (first is not { } begun)
        {
            return null;
        }

        var passed = settledOn.DayNumber - begun.DayNumber;
        return passed < 0 ? begun : begun.AddDays(((passed / DaysBetween) + 1) * DaysBetween);
    }
}
