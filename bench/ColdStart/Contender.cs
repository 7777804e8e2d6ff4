namespace HostingFunctions.Bench.ColdStart;

/// <summary>An app whose start is measured.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Folder">Where it was published.</param>
/// <param name="Program">Its executable, in <paramref name="Folder"/>.</param>
/// <param name="Settings">Environment variables that it is given.</param>
internal sealed record Contender(string Name, string Folder, string Program, IReadOnlyDictionary<string, string> Settings)
{
    public List<Start> Starts { get; } = [];
}
