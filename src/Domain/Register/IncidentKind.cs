namespace HostingFunctions.Domain.Register;

/// <summary>What is disturbed (sop.md part 6, duty 3).</summary>
public enum IncidentKind
{
    Availability,
    Security,
    Integrity,
    Other,
}
