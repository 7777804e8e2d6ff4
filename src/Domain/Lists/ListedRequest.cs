using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>A request as lists show it.</summary>
public sealed record ListedRequest(RequestId Id, DateTimeOffset ChangedAt) : IListed
{
    public required string Number { get; init; }

    /// <summary>The version of the procedure under which it runs.</summary>
    public required string Procedure { get; init; }

    public required RequestState State { get; init; }

    /// <summary>The current step; null unless in review.</summary>
    public string? StepKey { get; init; }

    /// <summary>The current revision, from 1.</summary>
    public required int Revision { get; init; }

    public required string ApplicationName { get; init; }

    public required string AgencyName { get; init; }

    public required string ManagerName { get; init; }

    public required EmailAddress ManagerEmail { get; init; }

    public required IdNumber ManagerId { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Since when it stands as it does.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The last day of the current step; null until it has reached an official.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How often that day was told anew.</summary>
    public int DueMoves { get; init; }

    /// <inheritdoc cref="RequestHeader.EnteredBy"/>
    public string? EnteredBy { get; init; }

    /// <summary>The hosted application that it re-registers; null for a first request.</summary>
    public RequestId? RenewalOf { get; init; }

    /// <summary>To whom the current step was handed; else who got links to it.</summary>
    public IReadOnlyList<EmailAddress> Holders { get; init; } = [];

    /// <summary>To whom the current step was handed; null when to nobody.</summary>
    public EmailAddress? HandedTo { get; init; }

    /// <summary>Whether that is a named substitute, whom the roster need not know.</summary>
    public bool IsWithSubstitute { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ListedDecision> Decisions { get; init; } = [];

    /// <summary>The day on which it came in, in WIB: confirmed, or, a renewal, filed. Null until then.</summary>
    public DateOnly? CameOn { get; init; }

    /// <summary>The day on which it ended, in WIB; null until then.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The days on which a correction came back after <c>Tidak</c>, in WIB. Oldest first.</summary>
    public IReadOnlyList<DateOnly> CorrectedOn { get; init; } = [];

    /// <summary>Each step of each revision that reached an official. Oldest first.</summary>
    public IReadOnlyList<ListedStep> Steps { get; init; } = [];

    public bool IsRenewal => RenewalOf is not null;

    /// <summary>Whether it has not ended.</summary>
    public bool IsOpen => HostingRequest.IsOpenIn(State);

    /// <summary>The current step; null unless in review.</summary>
    public StepDefinition? Step => StepKey is { } key ? Procedures.Of(Procedure)[key] : null;

    public bool IsOverdueOn(DateOnly day) => day > DueOn;

    /// <summary>Whether an official has its step, or decided one.</summary>
    public bool Concerns(EmailAddress official)
    {
        for (var at = 0; at < Decisions.Count; at++)
        {
            if (Decisions[at].Email == official)
            {
                return true;
            }
        }

        return Holders.Contains(official);
    }

    public bool Mentions(string word) =>
        Number.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ApplicationName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || AgencyName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ManagerName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ManagerEmail.Value.Contains(word, StringComparison.OrdinalIgnoreCase);

    public bool SaysTheSame(IListed other) => other is ListedRequest line
        && this with
        {
            ChangedAt = line.ChangedAt, Holders = line.Holders, Decisions = line.Decisions, CorrectedOn = line.CorrectedOn, Steps = line.Steps,
        } == line
        && Holders.SequenceEqual(line.Holders) && Decisions.SequenceEqual(line.Decisions)
        && CorrectedOn.SequenceEqual(line.CorrectedOn) && Steps.SequenceEqual(line.Steps);

    public static ListedRequest Of(HostingRequest request) => new(request.Id, request.ChangedAt)
    {
        Number = request.Header.Number,
        Procedure = request.Header.ProcedureVersion,
        State = request.Header.State,
        StepKey = request.Header.StepKey,
        Revision = request.Header.Revision,
        ApplicationName = request.Current.Form.ApplicationName,
        AgencyName = request.Current.Form.AgencyName,
        ManagerName = request.Current.Form.ManagerName,
        ManagerEmail = request.Current.Form.ManagerEmail,
        ManagerId = request.Current.Form.ManagerId,
        SubmittedAt = request.Header.SubmittedAt,
        Since = request.Since,
        DueOn = request.Assigned?.Due.Date,
        DueMoves = request.Assigned is { } step ? request.TimesMoved(step.StepKey, step.Revision, step.Due) : 0,
        EnteredBy = request.Header.EnteredBy,
        RenewalOf = request.Header.RenewalOf,
        Holders = HoldersOf(request),
        HandedTo = HandoverOf(request)?.To.Email,
        IsWithSubstitute = HandoverOf(request) is { IsToSubstitute: true },
        Decisions = [.. request.Decisions.Select(ListedDecision.Of)],
        CameOn = CameAt(request) is { } came ? Wib.DateOf(came) : null,
        ClosedOn = request.Header.ClosedAt is { } closed ? Wib.DateOf(closed) : null,
        CorrectedOn = [.. request.Revisions.Skip(1).Where(revision => !revision.IsAmendment).Select(revision => Wib.DateOf(revision.SubmittedAt))],
        Steps =
        [
            .. request.Assignments.Select(first => request.AssignmentOf(first.Round)!)
                .Select(step => new ListedStep(step.StepKey, step.Revision, Wib.DateOf(step.At), step.Due.Date)),
        ],
    };

    /// <summary>Who holds the current step on a day, as <see cref="StepHolding"/> says of the request itself.</summary>
    public IReadOnlyList<EmailAddress> HoldersOn(OfficialRoster roster, DateOnly day) => Step is not { } step ? []
        : HandedTo is { } to && (IsWithSubstitute || roster.Holder(step.Role, day, to) is not null) ? [to]
        : [.. roster.Holders(step.Role, day).Select(official => official.Email)];

    /// <summary>Rows of earlier versions do not say when it was confirmed: then its first step reached an official at once.</summary>
    private static DateTimeOffset? CameAt(HostingRequest request) => request.Header.RenewalOf is not null ? request.Header.SubmittedAt
        : request.Header.ConfirmedAt ?? request.Assignments.Select(assignment => (DateTimeOffset?)assignment.At).FirstOrDefault();

    private static Handover? HandoverOf(HostingRequest request) => request.Round is { } round ? request.HandoverOf(round) : null;

    private static IReadOnlyList<EmailAddress> HoldersOf(HostingRequest request) => request.Round is not { } round ? []
        : HandoverOf(request) is { } handover ? [handover.To.Email]
        : [.. request.Links.Where(link => link.Round == round && !link.IsOfDesk).Select(link => link.Holder).Distinct().OrderBy(holder => holder.Value)];
}
