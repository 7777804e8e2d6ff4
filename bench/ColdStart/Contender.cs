namespace HostingFunctions.Bench.ColdStart;

/// <summary>A program whose start time is measured.</summary>
/// <param name="Name">The name to print.</param>
/// <param name="Program">The executable.</param>
/// <param name="Started">The line that it prints once it has started.</param>
/// <param name="Settings">Environment variables for it.</param>
internal sealed record Contender(
    string Name, string Program, IReadOnlyList<string> Arguments, string Started, IReadOnlyDictionary<string, string> Settings)
{
    public List<Start> Starts { get; } = [];
}
