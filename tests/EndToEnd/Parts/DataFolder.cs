namespace HostingFunctions.EndToEnd.Parts;

/// <summary>A folder for <c>--data</c>; removed when disposed.</summary>
public sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hosting-").FullName;

    /// <summary>The command lines of the processes that were started with this folder.</summary>
    public IReadOnlyList<string> Processes() =>
    [
        .. Directory.EnumerateDirectories("/proc").Select(CommandLine).Where(command => command.Contains(Path, StringComparison.Ordinal)),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(System.IO.Path.Combine(process, "cmdline")).Replace('\0', ' ');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // not a process, or gone meanwhile
        }
    }
}
