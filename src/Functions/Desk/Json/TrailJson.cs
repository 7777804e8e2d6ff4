using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Desk;

/// <summary>An entry of a trail, as JSON for programs.</summary>
/// <param name="Kind">One of <see cref="FactKind"/>; null for what only people read.</param>
internal sealed record TrailJson(DateTimeOffset At, string Actor, string Action, string Detail, int? Revision, string? Kind)
{
    public static TrailJson Of(AuditEntry entry) =>
        new(entry.At, entry.Actor, entry.Action, entry.Detail, entry.Revision, entry.Fact?.Kind.ToString());

    public static TrailJson Of(HistoryEntry entry) => new(entry.At, entry.Actor, entry.Action, entry.Detail, null, entry.Fact?.Kind.ToString());
}
