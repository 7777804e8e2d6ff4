using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Domain.Requests;

/// <summary>What one act adds to a request. Stored whole or not at all, in one transaction.</summary>
public sealed record RequestChange(RequestId Id)
{
    /// <summary>The new header, stored only if nobody changed it since it was read. Null when the header does not change.</summary>
    public RequestHeader? Header { get; init; }

    public Revision? Revision { get; init; }

    public Decision? Decision { get; init; }

    public Assignment? Assignment { get; init; }

    public IssuedDocument? Document { get; init; }

    public IReadOnlyList<Link> NewLinks { get; init; } = [];

    /// <summary>The new state of a link, stored only if nobody changed it since it was read.</summary>
    public Link? TouchedLink { get; init; }

    /// <summary>Links that others take the place of; stored only if nobody changed them since they were read.</summary>
    public IReadOnlyList<Link> DroppedLinks { get; init; } = [];

    /// <summary>New rows of the ledger of mails, and new states of others, which are stored only if nobody changed them since they were read.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    public IReadOnlyList<AuditEntry> Audit { get; init; } = [];
}
