namespace LocalRuntime.Durable;

/// <summary>Something for an instance to take in.</summary>
/// <param name="Events">What came, in order.</param>
internal sealed record Message(IReadOnlyList<HistoryEvent> Events)
{
    /// <summary>The stored row it came from, to be deleted by the episode that takes it in; null when it is only in memory.</summary>
    public string? Row { get; init; }

    /// <summary>The execution and generation whose decision this answers; null when it is for any.</summary>
    public string? Run { get; init; }

    /// <summary>Called once it is taken in and stored, or found to be of no use.</summary>
    public Action? Settled { get; init; }

    public static Message Of(HistoryEvent only) => new([only]);
}
