namespace HostingFunctions.Domain.Requests;

/// <summary>The two answers that the SOP allows.</summary>
public enum Answer
{
    Ya,
    Tidak,
}
