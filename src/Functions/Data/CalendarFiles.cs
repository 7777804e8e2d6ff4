using System.Text.Json;
using System.Text.Json.Serialization;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Data;

/// <summary>Reads the working calendar from its folder, one file a year.</summary>
public static partial class CalendarFiles
{
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public static WorkingCalendar Read(string folder)
    {
        var years = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadYear).ToList();
        return new WorkingCalendar(
            years.Select(year => year.Year),
            years.SelectMany(year => year.Holidays.Select(day => new DayOff(day.Date, day.Name, false))
                .Concat(year.CollectiveLeave.Select(day => new DayOff(day.Date, day.Name, true)))));
    }

    private static CalendarYear ReadYear(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var year = JsonSerializer.Deserialize(file, CalendarJson.Default.CalendarYear) ?? throw new JsonException("empty");
            return year.Holidays.Concat(year.CollectiveLeave).All(day => day.Date.Year == year.Year)
                ? year
                : throw new JsonException($"a day lies outside {year.Year}");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Calendar__Path: {Path.GetFileName(path)}: {e.Message}");
        }
    }

    private sealed record CalendarYear(int Year, IReadOnlyList<Day> Holidays, IReadOnlyList<Day> CollectiveLeave);

    private sealed record Day(DateOnly Date, string Name);

    // Read at every start: generated code costs it a tenth of what reflection does.
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(CalendarYear))]
    private sealed partial class CalendarJson : JsonSerializerContext;
}
