using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Officials;

/// <summary>What was done to the officials, and who held what before: kept beside them, the words until somebody named in them is destroyed.</summary>
/// <param name="Change">As it was after the act; null for the first filling.</param>
public sealed record OfficialsEntry(HistoryEntry Entry, RoleChange? Change)
{
    public bool Names(FormerOfficial person) => person.IsNamedIn($"{Entry.Actor}\n{Entry.Detail}")
        || (Change is { } change && new[] { change.Before, change.After, change.By, change.DecidedBy }.OfType<Official>().Any(person.Is));

    /// <summary>That something was done then, and nothing of who.</summary>
    public OfficialsEntry WithoutPerson() =>
        new(Entry with { Actor = AuditEntry.System, Action = AuditEntry.Destroyed, Detail = "" }, null);
}
