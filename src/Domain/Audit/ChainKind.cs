namespace HostingFunctions.Domain.Audit;

/// <summary>What a chain of entries belongs to. Hashed and exported by name, so a name never changes.</summary>
public enum ChainKind
{
    /// <summary>A request: its audit trail.</summary>
    Request,

    /// <summary>A hosted application: its history.</summary>
    Application,

    /// <summary>A month at the desk: who signed in and out, and what was administered.</summary>
    Desk,
}
