using System.Globalization;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Forms;

/// <summary>
/// A day, perhaps with a time, as people here write it: <c>30/6/2027</c>, <c>30-06-2027</c>, <c>30 Juni 2027 pukul 09.30</c>; or as programs do:
/// <c>2027-06-30T09:30</c>. The day always comes before the month.
/// </summary>
/// <param name="Time">Null when only a day was typed.</param>
internal sealed partial record TypedDate(DateOnly Day, TimeOnly? Time)
{
    /// <returns>Null when it is no day, or no time of day.</returns>
    public static TypedDate? TryParse(string text)
    {
        var match = Written().Match(text);
        if (!match.Success || MonthOf(match.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        var (year, day) = (Number("year"), Number("day"));
        if (year is 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        return !match.Groups["hour"].Success ? new TypedDate(date, null)
            : Number("hour") is < 24 and var hour && Number("minute") is < 60 and var minute && Number("second") is < 60 and var second
                ? new TypedDate(date, new TimeOnly(hour, minute, second))
            : null;

        int Number(string part) => match.Groups[part] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    private static int? MonthOf(string month) =>
        int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Tanggal.MonthOf(month);

    [GeneratedRegex(
        @"^(?:(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu)[, ] *)?"
        + @"(?:(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})|(?<day>[0-9]{1,2}) ?[-/. ] ?(?<month>[0-9]{1,2}|[a-z]+) ?[-/. ] ?(?<year>[0-9]{4}))"
        + @"(?:(?:T|,? +(?:pukul +|jam +)?)(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?:[:.](?<second>[0-9]{2}))?(?: ?WIB)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
