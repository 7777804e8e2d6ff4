using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Register;

/// <summary>A person's decision on a deletion. The record holds the newest, the history all of them.</summary>
/// <param name="Reason">As typed; empty for an agreement.</param>
public sealed record DeletionDecision(DeletionAct Act, Official By, string Reason, DateTimeOffset At)
{
    /// <summary>The proposal that was agreed to or declined; null for the other acts.</summary>
    public DeletionDecision? Proposal { get; init; }
}
