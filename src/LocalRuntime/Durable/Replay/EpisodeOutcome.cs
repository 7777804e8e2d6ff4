using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>How an episode left the orchestration.</summary>
/// <param name="Decisions">What the code newly decided.</param>
/// <param name="CustomStatus">The custom status, serialized.</param>
internal abstract record EpisodeOutcome(IReadOnlyList<HistoryEvent> Decisions, string? CustomStatus)
{
    /// <summary>It waits for more.</summary>
    public sealed record Waiting(IReadOnlyList<HistoryEvent> Decisions, string? CustomStatus)
        : EpisodeOutcome(Decisions, CustomStatus);

    /// <summary>It ended with an output.</summary>
    public sealed record Completed(IReadOnlyList<HistoryEvent> Decisions, string? CustomStatus, string? Output)
        : EpisodeOutcome(Decisions, CustomStatus);

    /// <summary>It ended with an error.</summary>
    public sealed record Failed(IReadOnlyList<HistoryEvent> Decisions, string? CustomStatus, TaskFailureDetails Failure)
        : EpisodeOutcome(Decisions, CustomStatus);

    /// <summary>It was ended from outside.</summary>
    public sealed record Terminated(string? CustomStatus, string? Output)
        : EpisodeOutcome([], CustomStatus);

    /// <summary>It starts over.</summary>
    public sealed record StartsOver(
        IReadOnlyList<HistoryEvent> Decisions, string? CustomStatus, string? Input, string? Version, IReadOnlyList<HistoryEvent> Carried)
        : EpisodeOutcome(Decisions, CustomStatus);
}
