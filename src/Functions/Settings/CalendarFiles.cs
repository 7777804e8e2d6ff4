using System.Text.Json;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Settings;

/// <summary>Reads the days off from their folder, which has a file for each year: what is in force until the desk publishes another version of it.</summary>
public static class CalendarFiles
{
    /// <exception cref="InvalidDataException">A file is invalid or cannot be read. The message names it.</exception>
    public static DaysOff Read(string folder)
    {
        var (names, years) = (new Dictionary<int, string>(), new List<CalendarYear>());
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
                var year = CalendarJson.Read(document.RootElement);
                if (!names.TryAdd(year.Year, name))
                {
                    throw new JsonException($"{year.Year} is the year of {names[year.Year]} too");
                }

                years.Add(year);
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
            {
                throw new InvalidDataException($"Calendar__Path: {name}: {e.Message}");
            }
        }

        return new DaysOff(years);
    }
}
