using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Figures;

/// <summary>
/// What figures are told of: a month, a quarter (<c>triwulan</c>) or a year, in WIB; on the public page the twelve months before this one.
/// </summary>
/// <param name="Month">The first, 1 to 12.</param>
/// <param name="Months">1, 3 or 12.</param>
public sealed record Period(int Year, int Month, int Months)
{
    private const int Earliest = 2000;
    private const int Latest = 2999;

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => First.AddMonths(Months).AddDays(-1);

    public Period YearBefore => this with { Year = Year - 1 };

    /// <summary>The one of the same length that ends where this begins.</summary>
    public Period Before => From(First.AddMonths(-Months));

    public Period After => From(First.AddMonths(Months));

    private int Quarter => (Month + 2) / 3;

    /// <summary>In addresses: <c>2026-03</c>, <c>2026-T1</c>, <c>2026</c>.</summary>
    public string Word => Months switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Month:00}"),
        3 => $"{Year}-T{Quarter}",
        _ => $"{Year}",
    };

    /// <summary>As people read it within a sentence: <c>Maret 2026</c>, <c>triwulan I 2026</c>, <c>tahun 2026</c>.</summary>
    public string Name => Months switch
    {
        1 => Tanggal.Month(First),
        3 => $"triwulan {Roman[Quarter - 1]} {Year}",
        _ when Month == 1 => $"tahun {Year}",
        _ => $"{Tanggal.Month(First)} sampai {Tanggal.Month(Last)}",
    };

    public static Period OfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    public static Period OfQuarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3);

    public static Period OfYear(int year) => new(year, 1, 12);

    /// <summary>Whether its figures are shown as they were kept when it was over. Nothing that they were counted from is destroyed sooner.</summary>
    public bool IsClosedOn(DateOnly today) => today > Last.AddMonths(RetentionSchedule.Least);

    public bool Has(DateOnly day) => day >= First && day <= Last;

    /// <param name="word">As in <see cref="Word"/>; null when it is none.</param>
    public static Period? TryParse(string? word)
    {
        if (word is not { Length: 4 or 7 } || !int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < Earliest or > Latest)
        {
            return null;
        }

        return word.Length == 4 ? OfYear(year)
            : word[4] != '-' ? null
            : word[5] == 'T' ? (word[6] is >= '1' and <= '4' ? new Period(year, ((word[6] - '1') * 3) + 1, 3) : null)
            : int.TryParse(word[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? new Period(year, month, 1)
            : null;
    }

    public override string ToString() => Word;

    private Period From(DateOnly first) => this with { Year = first.Year, Month = first.Month };
}
