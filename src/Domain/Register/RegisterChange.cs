using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>What one act changes of a hosted application. Stored whole or not at all, in one transaction.</summary>
public sealed record RegisterChange(RequestId Id)
{
    /// <summary>The record as it becomes; stored only if nobody changed it since it was read. Null when it stays.</summary>
    public RegisterRecord? Record { get; init; }

    public IReadOnlyList<Link> NewLinks { get; init; } = [];

    /// <summary>A link as it becomes; stored only if nobody changed it since it was read.</summary>
    public Link? TouchedLink { get; init; }

    /// <summary>A notice claimed: stored only if nobody claimed it before.</summary>
    public Notice? NewNotice { get; init; }

    /// <summary>A notice as it becomes; stored only if nobody changed it since it was read.</summary>
    public Notice? TouchedNotice { get; init; }

    /// <summary>A claim taken back, because the mail is known not to have left.</summary>
    public Notice? DroppedNotice { get; init; }

    /// <summary>A report: stored only if the same was not reported before.</summary>
    public Incident? NewIncident { get; init; }

    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}
