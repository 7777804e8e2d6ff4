namespace HostingFunctions.Domain.Requests;

/// <summary>Where a request stands.</summary>
public enum RequestState
{
    /// <summary>Filed; the hosting manager has not yet said that it is theirs.</summary>
    AwaitingConfirmation,

    /// <summary>With the official of <see cref="RequestHeader.StepKey"/>.</summary>
    InReview,

    /// <summary><c>Tidak</c>: back with the Pemohon.</summary>
    Returned,

    Hosted,

    /// <summary>The end of a renewal: the hosted application is in its next term.</summary>
    Renewed,

    Withdrawn,

    /// <summary><c>Kedaluwarsa</c>: no answer came in time.</summary>
    Lapsed,
}
