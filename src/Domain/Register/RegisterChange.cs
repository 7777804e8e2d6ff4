using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>What one act changes in a hosted application. Stored whole or not at all, in one transaction.</summary>
public sealed record RegisterChange(RequestId Id)
{
    /// <summary>The new record, stored only if nobody changed it since it was read. Null when the record does not change.</summary>
    public RegisterRecord? Record { get; init; }

    public IReadOnlyList<Link> NewLinks { get; init; } = [];

    /// <summary>The new state of a link, stored only if nobody changed it since it was read.</summary>
    public Link? TouchedLink { get; init; }

    /// <summary>Links that nobody has, because the mail that was to carry them is known not to have left.</summary>
    public IReadOnlyList<Link> DroppedLinks { get; init; } = [];

    /// <summary>A claimed notice, stored only if nobody claimed it before.</summary>
    public Notice? NewNotice { get; init; }

    /// <summary>The new state of a notice, stored only if nobody changed it since it was read.</summary>
    public Notice? TouchedNotice { get; init; }

    /// <summary>A claim to release, because the mail is known not to have left.</summary>
    public Notice? DroppedNotice { get; init; }

    /// <summary>An incident report, stored only if the same was not reported before.</summary>
    public Incident? NewIncident { get; init; }

    /// <summary>What became of an incident, stored only if it had not come so far.</summary>
    public IncidentProgress? NewProgress { get; init; }

    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}
