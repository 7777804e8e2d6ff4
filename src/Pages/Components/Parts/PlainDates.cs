using System.Globalization;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>The dates in an entry of a trail as people write them: it was stored with those of programs.</summary>
public static partial class PlainDates
{
    public static string In(string text) => Written().Replace(
        text,
        match => DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Tanggal.Short(day)
            : match.Value);

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
