namespace HostingFunctions.Settings;

/// <summary>Settings <c>Officials__*</c>.</summary>
public sealed record OfficialsOptions
{
    /// <summary>The path of a file with a JSON array of officials. A relative path starts at the app's folder.</summary>
    public string Path { get; init; } = "";

    /// <summary>The full path of the file. If nothing is set, this is the app's folder, which is not a file.</summary>
    public string File => System.IO.Path.Combine(AppContext.BaseDirectory, Path);
}
