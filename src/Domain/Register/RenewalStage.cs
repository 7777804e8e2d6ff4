using System.Globalization;

namespace HostingFunctions.Domain.Register;

/// <summary>A day of a term on which a notice leaves. A term's notices run from April of the year in which validity ends to March of the next year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Must exist in every year, so never 29 February.</param>
public sealed record RenewalStage(int Month, int Day)
{
    /// <summary><c>10-01</c>: its name in settings and in the ledger.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Month:D2}-{Day:D2}");

    /// <param name="termYear">The year in which validity ends.</param>
    public DateOnly DateIn(int termYear) => new(Month > 3 ? termYear : termYear + 1, Month, Day);

    /// <summary>Null when the text is not a month and day that exist in every year.</summary>
    public static RenewalStage? TryParse(string text) =>
        DateOnly.TryParseExact($"2001-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(date.Month, date.Day)
            : null;
}
