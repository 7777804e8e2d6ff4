namespace HostingFunctions.Domain.Requests;

/// <summary>Whether a link still works, and if not, why.</summary>
public enum LinkStanding
{
    Live,

    /// <summary>Its purpose is fulfilled: the request is decided, confirmed, resubmitted, withdrawn or lapsed.</summary>
    Done,

    /// <summary>The link is too old, though its purpose is still open.</summary>
    Expired,

    /// <summary>Five wrong tries locked it.</summary>
    Locked,

    /// <summary>The role belongs to somebody else now.</summary>
    Reassigned,
}
