namespace HostingFunctions.Domain.Requests;

/// <summary>The state of a request.</summary>
public enum RequestState
{
    /// <summary>Filed; the hosting manager has not yet confirmed that it is theirs.</summary>
    AwaitingConfirmation,

    /// <summary>With the official of <see cref="RequestHeader.StepKey"/>.</summary>
    InReview,

    /// <summary><c>Tidak</c>: sent back to the Pemohon.</summary>
    Returned,

    Hosted,

    /// <summary>The end of a renewal: the hosted application is in its next term.</summary>
    Renewed,

    Withdrawn,

    /// <summary><c>Kedaluwarsa</c>: no answer came in time.</summary>
    Lapsed,
}
