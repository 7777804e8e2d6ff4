namespace HostingFunctions.Settings;

/// <summary>Settings <c>Officials__*</c>.</summary>
public sealed record OfficialsOptions
{
    /// <summary>A JSON array of officials. A relative path starts at the app's folder.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where it is; the app's folder, which is no file, while nothing is set.</summary>
    public string File => System.IO.Path.Combine(AppContext.BaseDirectory, Path);
}
