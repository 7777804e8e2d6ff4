using System.Globalization;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Settings;

/// <summary>Reads the working calendar from its folder, one file a year.</summary>
public static class CalendarFiles
{
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public static WorkingCalendar Read(string folder)
    {
        var years = new List<int>();
        var daysOff = new List<DayOff>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                // Read at every start: a document costs it less than a type's converter does.
                using var file = File.OpenRead(path);
                using var document = JsonDocument.Parse(file);
                var year = Part(document.RootElement, "year").GetInt32();
                years.Add(year);
                daysOff.AddRange([.. Days(document.RootElement, "holidays", year, false), .. Days(document.RootElement, "collectiveLeave", year, true)]);
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
            {
                throw new InvalidDataException($"Calendar__Path: {Path.GetFileName(path)}: {e.Message}");
            }
        }

        return new WorkingCalendar(years, daysOff);
    }

    private static IEnumerable<DayOff> Days(JsonElement root, string kind, int year, bool isCollectiveLeave)
    {
        foreach (var day in Part(root, kind).EnumerateArray())
        {
            var date = DateOnly.ParseExact(Part(day, "date").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return date.Year == year
                ? new DayOff(date, Part(day, "name").GetString() ?? "", isCollectiveLeave)
                : throw new JsonException($"{date:yyyy-MM-dd} lies outside {year}");
        }
    }

    private static JsonElement Part(JsonElement element, string name) =>
        element.TryGetProperty(name, out var part) ? part : throw new JsonException($"'{name}' is missing");
}
