using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Audit;

/// <summary>
/// What an entry of the audit trail says to programs: figures, webhooks, the proof that the trail is whole. It holds nothing about a person, so it stays when
/// personal data are destroyed.
/// </summary>
public sealed record Fact(FactKind Kind)
{
    /// <summary>The key of the step; null for what belongs to none.</summary>
    public string? Step { get; init; }

    /// <summary>The answer of a <see cref="FactKind.Decided"/> step.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The last day that now counts, in WIB: of the step, or of the hosting's term or grace.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The last day that counted before; null when there was none.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The hosted application that a renewal is of, or the renewal that the application got.</summary>
    public RequestId? Of { get; init; }

    /// <summary>The key of an incident.</summary>
    public string? Incident { get; init; }

    public IncidentKind? IncidentKind { get; init; }

    public IncidentState? IncidentState { get; init; }

    public static implicit operator Fact(FactKind kind) => new(kind);
}
