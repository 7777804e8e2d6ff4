namespace HostingFunctions.Domain.Requests;

/// <summary>The version of a row that was read. Only the store understands its content.</summary>
public sealed record RowVersion(string Mark)
{
    /// <summary>Matches any version of the row. Only for a caller that is the row's only writer.</summary>
    public static RowVersion Any { get; } = new("any");
}
