namespace HostingFunctions.Domain.Requests;

/// <summary>The version of a row that was read. What it says is the store's affair; nobody else looks inside.</summary>
public sealed record RowVersion(string Mark)
{
    /// <summary>Whatever version it is now. Only whoever alone may write the row may say so.</summary>
    public static RowVersion Any { get; } = new("any");
}
