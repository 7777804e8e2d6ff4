namespace HostingFunctions.Domain.Requests;

/// <summary>The forms that the system issues (sop.md parts 4 and 5).</summary>
public enum DocumentKind
{
    Pa17,
    Pa18,
}
