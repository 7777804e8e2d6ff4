namespace HostingFunctions.Settings;

/// <summary>Settings <c>Calendar__*</c>.</summary>
public sealed record CalendarOptions
{
    /// <summary>A folder with one file a year, e.g. <c>2026.json</c>. A relative path starts at the app's folder; empty means <c>calendars</c> there.</summary>
    public string Path { get; init; } = "";

    public string Folder => System.IO.Path.Combine(AppContext.BaseDirectory, Path.Length > 0 ? Path : "calendars");
}
