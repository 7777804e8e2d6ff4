using System.Globalization;

namespace HostingFunctions.Simulator;

/// <summary>The days that are played, both included, in WIB.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>The longest period to play: a renewed term with its grace fits in twice.</summary>
    private const int LongestYears = 3;

    /// <summary>The day on which the service opens: before the first day, so that applications are hosted by then.</summary>
    public DateOnly Opening => From.AddDays(-28);

    /// <param name="text">E.g. <c>2026-10-01..2027-04-30</c>.</param>
    /// <returns>Null when the text is not a period, or the period ends before it begins or is longer than three years.</returns>
    public static Period? TryParse(string text) =>
        text.Split("..") is [var first, var last] && DateOf(first) is { } from && DateOf(last) is { } to && from <= to && to < from.AddYears(LongestYears)
            ? new Period(from, to)
            : null;

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 2000 and < 9000
            ? date
            : null;
}
