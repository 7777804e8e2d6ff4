using System.Globalization;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Settings;

/// <summary>Reads the working calendar from its folder, which has one file for each year.</summary>
public static class CalendarFiles
{
    /// <exception cref="InvalidDataException">A file is invalid or cannot be read. The message names it.</exception>
    public static WorkingCalendar Read(string folder)
    {
        var years = new Dictionary<int, string>();
        var daysOff = new List<DayOff>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name.StartsWith('.'))
            {
                continue; // macOS keeps what it knows of 2026.json in ._2026.json
            }

            try
            {
                // This runs at every start. A JSON document costs less time than a converter for a type.
                using var file = File.OpenRead(path);
                using var document = JsonDocument.Parse(file);
                var year = Part(document.RootElement, "year").GetInt32();
                if (!years.TryAdd(year, name))
                {
                    throw new JsonException($"{year} is the year of {years[year]} too");
                }

                daysOff.AddRange([.. Days(document.RootElement, "holidays", year, false), .. Days(document.RootElement, "collectiveLeave", year, true)]);
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
            {
                throw new InvalidDataException($"Calendar__Path: {name}: {e.Message}");
            }
        }

        return new WorkingCalendar(years.Keys, daysOff);
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
