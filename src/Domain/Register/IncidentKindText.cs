namespace HostingFunctions.Domain.Register;

/// <summary>The kinds of incident as forms send them and as the SOP names them.</summary>
public static class IncidentKindText
{
    public static IReadOnlyList<IncidentKind> All { get; } = [IncidentKind.Availability, IncidentKind.Security, IncidentKind.Integrity, IncidentKind.Other];

    public static string Word(this IncidentKind kind) => kind switch
    {
        IncidentKind.Availability => "ketersediaan",
        IncidentKind.Security => "keamanan",
        IncidentKind.Integrity => "integritas",
        _ => "lainnya",
    };

    /// <summary><c>gangguan ketersediaan</c>.</summary>
    public static string Text(this IncidentKind kind) => $"gangguan {kind.Word()}";

    /// <summary><c>Gangguan ketersediaan</c>.</summary>
    public static string Called(this IncidentKind kind) => $"Gangguan {kind.Word()}";

    /// <summary>Null when the word is none of them.</summary>
    public static IncidentKind? TryParse(string? word) =>
        word?.Trim().ToLowerInvariant() is { } typed && All.Where(kind => kind.Word() == typed).ToList() is [var kind] ? kind : null;
}
