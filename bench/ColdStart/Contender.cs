namespace HostingFunctions.Bench.ColdStart;

/// <summary>A program whose start is measured.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Program">Its executable.</param>
/// <param name="Started">What it prints once it has started.</param>
/// <param name="Settings">Environment variables that it is given.</param>
internal sealed record Contender(
    string Name, string Program, IReadOnlyList<string> Arguments, string Started, IReadOnlyDictionary<string, string> Settings)
{
    public List<Start> Starts { get; } = [];
}
