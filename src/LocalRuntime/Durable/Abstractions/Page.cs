namespace Microsoft.DurableTask;

/// <summary>One page of values.</summary>
public sealed class Page<T>(IReadOnlyList<T> values, string? continuationToken = null)
    where T : notnull
{
    /// <summary>The page's values; may be empty though more pages follow.</summary>
    public IReadOnlyList<T> Values { get; } = values;

    /// <summary>Where the next page starts; null on the last.</summary>
    public string? ContinuationToken { get; } = continuationToken;
}
