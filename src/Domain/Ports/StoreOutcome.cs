namespace HostingFunctions.Domain.Ports;

/// <summary>How a write ended; no outcome is a fault.</summary>
public enum StoreOutcome
{
    Stored,

    /// <summary>A row that is only ever added already exists: somebody else was first.</summary>
    AlreadyExists,

    /// <summary>A row has changed since it was read: read again and decide again.</summary>
    Conflict,
}
