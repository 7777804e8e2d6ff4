namespace HostingFunctions.Domain.Ports;

/// <summary>How a write ended; none of these is a fault.</summary>
public enum StoreOutcome
{
    Stored,

    /// <summary>Something that is only ever added was there already: somebody was first.</summary>
    AlreadyExists,

    /// <summary>A row changed since it was read: read again and decide again.</summary>
    Conflict,
}
