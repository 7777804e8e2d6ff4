namespace HostingFunctions.Domain.Retention;

/// <summary>A row or a file that a destruction touches.</summary>
/// <param name="Place">The table or container.</param>
/// <param name="Partition">Of the row; empty for a file.</param>
/// <param name="Key">Of the row, or the file's name.</param>
public sealed record Trace(string Place, string Partition, string Key)
{
    /// <summary>Whether it is an entry of the audit trail: its words go, and the fact that something happened stays.</summary>
    public bool IsEntry { get; init; }
}
