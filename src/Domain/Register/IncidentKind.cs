namespace HostingFunctions.Domain.Register;

/// <summary>The kinds of incident (sop.md part 6, duty 3).</summary>
public enum IncidentKind
{
    Availability,
    Security,
    Integrity,
    Other,
}
