using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A mail about a request, to one person. What it announces is its key in the ledger.</summary>
/// <param name="Links">The personal links that it carries, which are not stored yet.</param>
/// <param name="Audit">What the audit trail says of it, once however often it is tried; null for nothing.</param>
public sealed record RequestMail(Mail Mail, IReadOnlyList<IssuedLink> Links, AuditEntry? Audit = null)
{
    /// <summary>The personal links that it carries to something else, with which they are stored.</summary>
    public IReadOnlyList<IssuedLink> Others { get; init; } = [];
}
