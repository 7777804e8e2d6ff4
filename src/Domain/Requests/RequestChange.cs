using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Requests;

/// <summary>What one act adds to a request. Stored whole or not at all, in one transaction.</summary>
public sealed record RequestChange(RequestId Id)
{
    /// <summary>
    /// The new header, stored only if nobody changed it since it was read; the same one again for an act that holds only as long as nobody does. Null when
    /// the header does not matter.
    /// </summary>
    public RequestHeader? Header { get; init; }

    public Revision? Revision { get; init; }

    public Decision? Decision { get; init; }

    public Assignment? Assignment { get; init; }

    public Extension? Extension { get; init; }

    public MovedDue? Moved { get; init; }

    public Handover? Handover { get; init; }

    public Note? Note { get; init; }

    public IssuedDocument? Document { get; init; }

    public Scan? Scan { get; init; }

    public IReadOnlyList<Link> NewLinks { get; init; } = [];

    /// <summary>The new state of a link, stored only if nobody changed it since it was read.</summary>
    public Link? TouchedLink { get; init; }

    /// <summary>Links that others take the place of; stored only if nobody changed them since they were read.</summary>
    public IReadOnlyList<Link> DroppedLinks { get; init; } = [];

    /// <summary>New rows of the ledger of mails, and new states of others, which are stored only if nobody changed them since they were read.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    public IReadOnlyList<AuditEntry> Audit { get; init; } = [];

    /// <summary>The files it names that came while the virus scanner was away.</summary>
    public IEnumerable<Attachment> Unscanned =>
        (Revision?.Attachments ?? []).Append(Decision?.PseProof).Append(Header?.WithdrawalLetter).OfType<Attachment>()
            .Where(file => file.CameUnscanned is true);
}
