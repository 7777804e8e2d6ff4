namespace HostingFunctions.Domain.Requests;

/// <summary>The SOP's two answers.</summary>
public enum Answer
{
    Ya,
    Tidak,
}
