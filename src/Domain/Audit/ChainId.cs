namespace HostingFunctions.Domain.Audit;

/// <summary>Names a chain of entries.</summary>
/// <param name="Of">The id of the request or hosted application, or the month.</param>
public sealed record ChainId(ChainKind Kind, string Of) : IComparable<ChainId>
{
    /// <summary>By kind, then by id, letter by letter: the order of the night's tree.</summary>
    public int CompareTo(ChainId? other) =>
        other is null ? 1 : Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Of, other.Of);

    public override string ToString() => $"{Kind}:{Of}";
}
