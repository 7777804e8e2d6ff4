using System.Globalization;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Settings;

/// <summary>
/// Reads a year's days off: <c>year</c>, <c>holidays</c> and <c>collectiveLeave</c>. A day with <c>tentative</c> has yet to be fixed by somebody else;
/// <c>decree</c> names by what the year was decided, and <c>decided: false</c> says that it was not.
/// </summary>
internal static class CalendarJson
{
    /// <exception cref="JsonException">Something is missing or wrong; or FormatException or InvalidOperationException.</exception>
    public static CalendarYear Read(JsonElement root)
    {
        var year = Part(root, "year").GetInt32();
        return new CalendarYear(year, [.. Days(root, "holidays", year, false), .. Days(root, "collectiveLeave", year, true)])
        {
            Decree = root.TryGetProperty("decree", out var decree) ? new Decree(Text(decree, "number"), Date(decree)) : null,
            IsDecided = Is(root, "decided", true),
        };
    }

    private static IEnumerable<DayOff> Days(JsonElement root, string kind, int year, bool isCollectiveLeave)
    {
        foreach (var day in Part(root, kind).EnumerateArray())
        {
            var date = Date(day);
            yield return date.Year == year
                ? new DayOff(date, Text(day, "name"), isCollectiveLeave) { IsTentative = Is(day, "tentative", false) }
                : throw new JsonException($"{date:yyyy-MM-dd} lies outside {year}");
        }
    }

    private static DateOnly Date(JsonElement element) => DateOnly.ParseExact(Text(element, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Is(JsonElement element, string name, bool otherwise) => element.TryGetProperty(name, out var part) ? part.GetBoolean() : otherwise;

    private static string Text(JsonElement element, string name) => Part(element, name).GetString() ?? "";

    private static JsonElement Part(JsonElement element, string name) =>
        element.TryGetProperty(name, out var part) ? part : throw new JsonException($"'{name}' is missing");
}
