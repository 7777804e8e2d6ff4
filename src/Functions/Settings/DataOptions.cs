namespace HostingFunctions.Settings;

/// <summary>Where the deployment's data files are: settings <c>Officials__Path</c> and <c>Calendar__Path</c>. A relative path starts at the app's folder.</summary>
public sealed record DataOptions
{
    /// <summary>A JSON array of officials.</summary>
    public string OfficialsPath { get; init; } = "";

    /// <summary>A folder with one file a year, <c>2026.json</c>.</summary>
    public string CalendarPath { get; init; } = "calendars";

    public static string Absolute(string path) => Path.Combine(AppContext.BaseDirectory, path);

    public string? Problem() =>
        OfficialsPath.Length == 0 || !File.Exists(Absolute(OfficialsPath))
            ? $"Officials__Path is '{OfficialsPath}'; it must name the JSON file of officials."
            : Directory.Exists(Absolute(CalendarPath))
                ? null
                : $"Calendar__Path is '{CalendarPath}'; it must name the folder of calendar files.";
}
