namespace HostingFunctions.Domain.Requests;

/// <summary>Whether a link still opens something, and if not, why; of several reasons the first that is looked at.</summary>
public enum LinkStanding
{
    Live,

    /// <summary>What it was for is done: decided, handed to somebody else, confirmed, resubmitted, withdrawn or lapsed. Its holder is told how.</summary>
    Done,

    /// <summary>Too old.</summary>
    Expired,

    /// <summary>Five wrong tries.</summary>
    Locked,

    /// <summary>The office, or the application, is somebody else's now.</summary>
    Reassigned,
}
