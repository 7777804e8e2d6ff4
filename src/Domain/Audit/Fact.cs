using System.Globalization;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Audit;

/// <summary>
/// What an entry of the audit trail says to programs: the figures, and the proof that the trail is whole. It holds nothing about a person, so it stays when
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

    /// <summary>
    /// What it holds, by name, in the order in which it is hashed and exported. What is null is left out, so that a field that is added here changes no hash
    /// of an earlier entry; add it at the end.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields()
    {
        (string Name, string? Value)[] all =
        [
            (nameof(Kind), Kind.ToString()),
            (nameof(Step), Step),
            (nameof(Answer), Answer?.ToString()),
            (nameof(Until), Day(Until)),
            (nameof(Before), Day(Before)),
            (nameof(Of), Of?.Value),
            (nameof(Incident), Incident),
            (nameof(IncidentKind), IncidentKind?.ToString()),
            (nameof(IncidentState), IncidentState?.ToString()),
        ];
        return [.. all.Where(field => field.Value is not null).Select(field => new KeyValuePair<string, string>(field.Name, field.Value!))];
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
