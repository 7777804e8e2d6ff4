using HostingFunctions.Domain.Identity;

using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Requests;

/// <summary>The one row of a request that changes; everything else is only ever added.</summary>
/// <param name="ProcedureVersion">The version of the procedure under which the request runs to its end.</param>
/// <param name="Revision">The current revision, from 1.</param>
/// <param name="StepKey">The current step; null unless in review.</param>
public sealed record RequestHeader(
    RequestId Id, string Number, string ProcedureVersion, RequestState State, int Revision, string? StepKey, DateTimeOffset SubmittedAt,
    DateTimeOffset? ClosedAt = null)
{
    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>When it came to its current step; null in rows of earlier versions, and unless in review.</summary>
    public DateTimeOffset? StepAt { get; init; }

    /// <summary>When the hosting manager confirmed it; null until then, in rows of earlier versions, and for a renewal, which needs no confirmation.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Why the hosting manager withdrew it; empty unless withdrawn.</summary>
    public string WithdrawalReason { get; init; } = "";

    /// <summary>Who recorded that its applicant withdrew it in writing, with their office; null unless withdrawn so.</summary>
    public string? WithdrawalRecordedBy { get; init; }

    /// <summary>What the applicant wrote; null unless withdrawn in writing.</summary>
    public Attachment? WithdrawalLetter { get; init; }

    /// <summary>Whose draft it was, who so has the mailbox; null when it was filed by a program, and in rows of earlier versions.</summary>
    public EmailAddress? FiledBy { get; init; }

    /// <summary>Name and office of who entered it at the desk, from paper; null when it was filed otherwise, and in rows of earlier versions.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>The hosted application that it re-registers; null for a first request.</summary>
    public RequestId? RenewalOf { get; init; }

    /// <summary>The request whose PA-17 was in force when this renewal was filed; null for a first request, and where there was none.</summary>
    public RequestId? FormBefore { get; init; }

    /// <summary>Whether it brings the PA-17 of a hosted application that had none, because it was imported.</summary>
    public bool IsFirstForm => RenewalOf is not null && FormBefore is null;
}
