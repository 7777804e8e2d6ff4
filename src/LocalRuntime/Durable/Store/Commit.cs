namespace LocalRuntime.Durable;

/// <summary>What an episode stores, all or nothing.</summary>
/// <param name="Row">How the instance stands now; its ETag is that of the row it replaces, default for none.</param>
/// <param name="Added">New rows of history, inbox and outbox.</param>
/// <param name="Deleted">Rows taken in, or of no meaning any more.</param>
internal sealed record Commit(InstanceRow Row, IReadOnlyList<Message> Added, IReadOnlyList<string> Deleted)
{
    /// <summary>How many rows a commit may delete: a table transaction takes 100 changes.</summary>
    public const int MaxDeleted = 90;
}
