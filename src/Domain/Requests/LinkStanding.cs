namespace HostingFunctions.Domain.Requests;

/// <summary>Whether a link still opens something, and if not, why.</summary>
public enum LinkStanding
{
    Live,

    /// <summary>What it was for is done: decided, confirmed, resubmitted, withdrawn or lapsed.</summary>
    Done,

    /// <summary>Too old, though what it was for is still open.</summary>
    Expired,

    /// <summary>Five wrong tries.</summary>
    Locked,

    /// <summary>The role is somebody else's now.</summary>
    Reassigned,
}
