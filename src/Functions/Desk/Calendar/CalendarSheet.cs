using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Settings;
using HostingFunctions.Sheets;

namespace HostingFunctions.Desk;

/// <summary>A year's days off as a file: what the form says with it, so that nothing of the file needs to be kept.</summary>
internal static class CalendarSheet
{
    /// <summary>A year has some thirty days off.</summary>
    public const int MostBytes = 1_000_000;

    private const int MostRows = 500;

    /// <returns>The fields that it fills in; null when it cannot be read.</returns>
    public static IReadOnlyDictionary<string, string>? Read(string name, MemoryStream content)
    {
        content.Position = 0;
        try
        {
            return Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".json" => ReadJson(content),
                ".xlsx" => Lines(content, SheetFormat.Xlsx),
                ".csv" or ".txt" => Lines(content, SheetFormat.Csv),
                _ => null,
            };
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IReadOnlyDictionary<string, string> ReadJson(MemoryStream content)
    {
        using var document = JsonDocument.Parse(content);
        return CalendarForm.Of(CalendarJson.Read(document.RootElement));
    }

    /// <summary>Titles above the days are left out: they have no digit.</summary>
    private static Dictionary<string, string> Lines(MemoryStream content, SheetFormat format) => new()
    {
        [CalendarForm.DaysField.Name] = string.Join(
            '\n', SheetReader.Read(content, format).Take(MostRows).Where(row => row.Cells.Any(cell => cell.Any(char.IsAsciiDigit)))
                .Select(row => string.Join("; ", row.Cells).TrimEnd(' ', ';'))),
    };
}
