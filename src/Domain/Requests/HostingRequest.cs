using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Requests;

/// <summary>A request with everything that was filed, assigned, decided and issued. Its methods say what an act changes; the store saves the change.</summary>
public sealed record HostingRequest
{
    /// <summary>How often a request may be corrected before it is confirmed (ours): each correction sends a mail to an address that somebody typed.</summary>
    public const int MostAmendments = 3;

    public required RequestHeader Header { get; init; }

    /// <summary>In order of number; never empty.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    /// <summary>As they were made, each with its first due date; see <see cref="AssignmentOf"/>.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>What the calendar moved, in order of its versions.</summary>
    public IReadOnlyList<MovedDue> Moves { get; init; } = [];

    public IReadOnlyList<Handover> Handovers { get; init; } = [];

    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    public IReadOnlyList<IssuedDocument> Documents { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The ledger of its mails.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>What the virus scanner said of files that came while it was away.</summary>
    public IReadOnlyList<Scan> Scans { get; init; } = [];

    /// <summary>For officials only. Oldest first.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>When the store last changed anything of it but the trail, by the store's own clock.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    public RequestId Id => Header.Id;

    public ProcedureDefinition Procedure => Procedures.Of(Header.ProcedureVersion);

    public Revision Current => Revisions[^1];

    /// <summary>The current step; null unless in review.</summary>
    public StepDefinition? Step => Header.StepKey is { } key ? Procedure[key] : null;

    /// <summary>The decision that the request waits for; null unless in review.</summary>
    public StepRound? Round => Header.StepKey is { } key ? new StepRound(key, Header.Revision) : null;

    /// <summary>When and how the current step was assigned; null until then, and unless in review.</summary>
    public Assignment? Assigned => Round is { } round ? AssignmentOf(round) : null;

    public bool IsOpen => IsOpenIn(Header.State);

    /// <summary>Since when it stands as it does.</summary>
    public DateTimeOffset Since => Header.ClosedAt
        ?? Assigned?.At
        ?? Header.StepAt
        ?? Decisions.LastOrDefault(decision => decision.Revision == Header.Revision)?.At
        ?? Current.SubmittedAt;

    /// <summary>Whether nobody has said that it is theirs, as far as it shows. Digits typed by whoever filed say nothing.</summary>
    public bool IsUnconfirmed => Header.RenewalOf is null && !IsFiledByManager && Assignments.Count == 0
        && Header.State is RequestState.AwaitingConfirmation or RequestState.Lapsed or RequestState.Withdrawn;

    /// <summary>What stays in the trail of a request that nobody confirmed, once it is removed.</summary>
    public AuditEntry Forgotten(DateTimeOffset now) =>
        new(now, AuditEntry.System, "Permohonan yang tidak dikonfirmasi dihapus", Header.Revision) { Fact = FactKind.Erased };

    /// <summary>Whether what was filed may still be corrected without an official's answer.</summary>
    public bool MayBeAmended => Header.State == RequestState.AwaitingConfirmation && Amendments < MostAmendments;

    private int Amendments => Revisions.Count(revision => revision.IsAmendment);

    /// <summary>The decision that sent a revision back; null when none did.</summary>
    public Decision? RefusalOf(int revision) =>
        Decisions.FirstOrDefault(decision => decision.Revision == revision && decision.Answer == Answer.Tidak);

    /// <summary>Whether the hosting manager filed it from a draft of their own, which needs no other confirmation.</summary>
    public bool IsFiledByManager => Header.FiledBy is { } owner && owner == Revisions[0].Form.ManagerEmail;

    /// <summary>Every file of every revision and decision, and the letter by which the request was withdrawn.</summary>
    public IEnumerable<Attachment> Attachments => Revisions.SelectMany(revision => revision.Attachments)
        .Concat(Decisions.Select(decision => decision.PseProof).Append(Header.WithdrawalLetter).OfType<Attachment>())
        .DistinctBy(file => file.Id);

    /// <summary>Whether an official is the hosting manager, of whichever revision; a renewal names the one who manages the application.</summary>
    public bool IsOf(Official official) => Revisions.Any(revision => HostingManager.Of(revision.Form).Is(official));

    /// <summary>The revision that the procedure's round is about: it counts from the one that was confirmed.</summary>
    /// <param name="round">From 1.</param>
    public int RevisionOf(int round) => round + Amendments;

    /// <inheritdoc cref="RevisionOf"/>
    /// <returns>The round.</returns>
    public int RoundOf(int revision) => revision - Amendments;

    public Decision? DecisionOf(StepRound round) => Decisions.FirstOrDefault(decision => decision.Round == round);

    /// <returns>With the due date in force; null when the step has not reached its official.</returns>
    public Assignment? AssignmentOf(StepRound round) => Assignments.FirstOrDefault(assignment => assignment.Round == round) is not { } assignment ? null
        : NewestDueOf(round) is { } due ? assignment with { Due = due }
        : assignment;

    public Extension? ExtensionOf(StepRound round) => Extensions.FirstOrDefault(extension => extension.Round == round);

    /// <summary>The last move of the day by which the Pemohon must answer; null when it is as it was first said.</summary>
    public MovedDue? AnswerMoved => Moves.LastOrDefault(moved => moved.StepKey is null && moved.Revision == Header.Revision);

    public IssuedDocument? DocumentOf(DocumentKind kind, int revision, string? stepKey = null) =>
        Documents.FirstOrDefault(document => document.Kind == kind && document.Revision == revision && document.StepKey == stepKey);

    /// <summary>The document that a seal points to; null when it does not exist or was not issued yet.</summary>
    public IssuedDocument? DocumentOf(SealId seal) => Documents.FirstOrDefault(document => SealOf(document) == seal);

    public SealId SealOf(IssuedDocument document) =>
        new(Id, document.Kind, document.Revision, document.StepKey is { } key ? Procedure[key].Number : null);

    /// <summary>Whether a request in this state has not ended.</summary>
    public static bool IsOpenIn(RequestState state) =>
        state is RequestState.AwaitingConfirmation or RequestState.InReview or RequestState.Returned;

    /// <param name="filedBy">Whose draft it was. When that is the hosting manager, the request is confirmed by its filing and begins in review.</param>
    public static RequestChange Submit(
        RequestId id, Pa17Form form, IReadOnlyList<Attachment> attachments, DateTimeOffset now, EmailAddress? filedBy = null)
    {
        var number = id.NumberOn(Calendar.Wib.DateOf(now));
        var header = new RequestHeader(id, number, Procedures.Current.Version, RequestState.AwaitingConfirmation, 1, null, now) { FiledBy = filedBy };
        var isConfirmed = filedBy == form.ManagerEmail;
        var filed = filedBy is null || isConfirmed ? "" : $"Diisi dan dikirim dari {filedBy}";
        return new RequestChange(id)
        {
            Header = isConfirmed
                ? header with { State = RequestState.InReview, StepKey = Procedures.Current.First.Key, StepAt = now, ConfirmedAt = now }
                : header,
            Revision = new Revision(1, form, attachments, now),
            Audit =
            [
                new AuditEntry(now, form.ManagerName, "Permohonan diajukan", 1, filed) { Fact = FactKind.Filed },
                .. isConfirmed ? [ConfirmedBy(form.ManagerName, 1, now)] : Array.Empty<AuditEntry>(),
            ],
        };
    }

    /// <summary>An official enters a request that came on paper. Its hosting manager confirms it as any other (ours).</summary>
    /// <param name="by">Name and office.</param>
    public static RequestChange Enter(RequestId id, Pa17Form form, IReadOnlyList<Attachment> attachments, string by, DateTimeOffset now)
    {
        var filed = Submit(id, form, attachments, now);
        return filed with
        {
            Header = filed.Header! with { EnteredBy = by },
            Audit = [new AuditEntry(now, by, "Permohonan dari surat diinput petugas", 1) { Fact = FactKind.Filed }],
        };
    }

    /// <summary>
    /// The hosting manager re-registers a hosted application. The link and the digits have proved that it is theirs, so the renewal begins in review.
    /// </summary>
    /// <param name="before">The request whose PA-17 is in force; null while there is none.</param>
    public static RequestChange Renew(
        RequestId id, RegisterRecord application, HostingRequest? before, Pa17Form form, IReadOnlyList<Attachment> attachments, DateTimeOffset now)
    {
        var procedure = Procedures.Renewal;
        var number = id.NumberOn(Calendar.Wib.DateOf(now));
        return new RequestChange(id)
        {
            Header = new RequestHeader(id, number, procedure.Version, RequestState.InReview, 1, procedure.First.Key, now)
            {
                RenewalOf = application.Id, FormBefore = before?.Id, StepAt = now,
            },
            Revision = new Revision(1, form, attachments, now),
            Audit =
            [
                new AuditEntry(now, form.ManagerName, NameOfRenewal(application), 1, $"Layanan hosting {application.Number}")
                {
                    Fact = new Fact(FactKind.Filed) { Of = application.Id },
                },
            ],
        };
    }

    /// <summary>
    /// A submission that came once more is answered with a status link of its own, in place of the one that the last such was answered with. Of two at once
    /// one is stored, since both change the same row.
    /// </summary>
    public RequestChange AnswerAgain(Link status)
    {
        var earlier = Links.Where(link => link.IsOfRepeat).ToList();
        return new RequestChange(Id)
        {
            NewLinks = [status with { IsOfRepeat = true }],
            DroppedLinks = earlier,
            TouchedLink = earlier.Count > 0 ? null : Links.FirstOrDefault(link => link.Purpose == LinkPurpose.Status),
        };
    }

    /// <summary>What was filed is corrected before anybody confirmed it: it is confirmed anew, by links of its own.</summary>
    public RequestChange Amend(Pa17Form form, DateTimeOffset now)
    {
        if (!MayBeAmended)
        {
            throw new IllegalTransitionException("amend", Header.State);
        }

        var number = Header.Revision + 1;
        var entry = new AuditEntry(now, form.ManagerName, "Data diperbaiki sebelum dikonfirmasi", number) { Fact = FactKind.Amended };
        return Change(Header with { Revision = number }, entry) with
        {
            Revision = new Revision(number, form, Current.Attachments, now) { IsAmendment = true },
        };
    }

    /// <summary>The hosting manager confirms that the request is theirs: step 1 is done and step 2 begins.</summary>
    public RequestChange Confirm(DateTimeOffset now)
    {
        Require(RequestState.AwaitingConfirmation, "confirm");
        return Change(
            Header with { State = RequestState.InReview, StepKey = Procedure.First.Key, StepAt = now, ConfirmedAt = now },
            ConfirmedBy(Current.Form.ManagerName, Header.Revision, now));
    }

    /// <summary>The step's official answers.</summary>
    public RequestChange Decide(Decision decision)
    {
        Require(RequestState.InReview, "decide");
        var step = Procedure[decision.StepKey];
        if (decision.Round != Round || (decision.Answer == Answer.Tidak && !step.MayRefuse))
        {
            throw new IllegalTransitionException($"decide {decision.StepKey} of", Header.State);
        }

        var next = Procedure.After(step.Key);
        var header = decision.Answer == Answer.Tidak
            ? Header with { State = RequestState.Returned, StepKey = null, StepAt = null }
            : next is not null
                ? Header with { StepKey = next.Key, StepAt = decision.At }
                : Header with
                {
                    State = Procedure.IsRenewal ? RequestState.Renewed : RequestState.Hosted, StepKey = null, StepAt = null, ClosedAt = decision.At,
                };
        var actor = decision.By.NameAndTitle;
        var mark = decision.IsOnOwn ? Decision.OwnMark : "";
        var entry = new AuditEntry(decision.At, actor, $"{step.Title}: {decision.Answer}", Header.Revision, mark)
        {
            Fact = new Fact(FactKind.Decided) { Step = step.Key, Answer = decision.Answer },
        };
        return Change(header, entry) with { Decision = decision };
    }

    /// <summary>The Pemohon resubmits after <c>Tidak</c>: a new revision that starts again at the first step.</summary>
    /// <param name="mended">What the applicant says was mended; may be empty.</param>
    public RequestChange Revise(Pa17Form form, IReadOnlyList<Attachment> attachments, DateTimeOffset now, string mended = "")
    {
        Require(RequestState.Returned, "revise");
        var number = Header.Revision + 1;
        return Change(
            Header with { State = RequestState.InReview, Revision = number, StepKey = Procedure.First.Key, StepAt = now },
            new AuditEntry(now, form.ManagerName, "Perbaikan diajukan", number, mended) { Fact = FactKind.Revised }) with
        {
            Revision = new Revision(number, form, attachments, now) { Mended = mended },
        };
    }

    /// <param name="reason">The reason that the hosting manager typed.</param>
    public RequestChange Withdraw(string reason, DateTimeOffset now)
    {
        if (!IsOpen)
        {
            throw new IllegalTransitionException("withdraw", Header.State);
        }

        return Change(
            Header with { State = RequestState.Withdrawn, StepKey = null, StepAt = null, ClosedAt = now, WithdrawalReason = reason },
            new AuditEntry(now, Current.Form.ManagerName, "Permohonan dicabut", Header.Revision, reason) { Fact = FactKind.Withdrawn });
    }

    /// <summary>The holder of the mailbox reports that the request is not theirs.</summary>
    public RequestChange Disown(DateTimeOffset now)
    {
        Require(RequestState.AwaitingConfirmation, "disown");
        const string reason = "Dilaporkan bukan permohonan pemilik alamat email.";
        return Change(
            Header with { State = RequestState.Withdrawn, ClosedAt = now, WithdrawalReason = reason },
            new AuditEntry(now, AuditEntry.System, "Permohonan dicabut", Header.Revision, reason) { Fact = FactKind.Withdrawn });
    }

    /// <summary>Withdraws a renewal whose hosted application was deleted while the renewal was being filed.</summary>
    public RequestChange WithdrawAsDeleted(DateTimeOffset now) => Withdraw("Layanan hosting ini dihapus ketika perpanjangannya diajukan.", now);

    /// <summary>Neither a confirmation nor a revision came in time.</summary>
    public RequestChange Lapse(DateTimeOffset now)
    {
        if (Header.State is not (RequestState.AwaitingConfirmation or RequestState.Returned))
        {
            throw new IllegalTransitionException("lapse", Header.State);
        }

        var said = $"Kedaluwarsa: tidak ada jawaban dalam {Procedures.LapseWorkingDays} hari kerja";
        return Change(
            Header with { State = RequestState.Lapsed, ClosedAt = now },
            new AuditEntry(now, AuditEntry.System, said, Header.Revision) { Fact = FactKind.Lapsed });
    }

    /// <summary>The request that a submission or a renewal begins.</summary>
    /// <exception cref="ArgumentException">The change begins no request: it lacks a header or a revision.</exception>
    public static HostingRequest Begun(RequestChange change) => change is { Header: { } header, Revision: not null }
        ? new HostingRequest { Header = header, Revisions = [] }.With(change)
        : throw new ArgumentException("A request begins with a header and a revision.", nameof(change));

    /// <summary>The request after a change is stored.</summary>
    public HostingRequest With(RequestChange change) => this with
    {
        Header = change.Header ?? Header,
        Revisions = And(Revisions, change.Revision),
        Assignments = And(Assignments, change.Assignment),
        Extensions = And(Extensions, change.Extension),
        Moves = And(Moves, change.Moved),
        Handovers = And(Handovers, change.Handover),
        Notes = And(Notes, change.Note),
        Decisions = And(Decisions, change.Decision),
        Documents = And(Documents, change.Document),
        Scans = And(Scans, change.Scan),
        Links =
        [
            .. Links.Where(link => change.DroppedLinks.All(dropped => dropped.TokenHash != link.TokenHash))
                .Select(link => link.TokenHash == change.TouchedLink?.TokenHash ? change.TouchedLink : link),
            .. change.NewLinks,
        ],
        Deliveries = [.. Deliveries.ExceptBy(change.Deliveries.Select(delivery => delivery.Mail), delivery => delivery.Mail), .. change.Deliveries],
    };

    private static string NameOfRenewal(RegisterRecord application) => application.IsFormAwaited ? "Formulir PA-17 dilengkapi" : "Perpanjangan diajukan";

    private static AuditEntry ConfirmedBy(string manager, int revision, DateTimeOffset at) =>
        new(at, manager, "Permohonan dikonfirmasi Pengelola Hosting", revision) { Fact = FactKind.Confirmed };

    private static IReadOnlyList<T> And<T>(IReadOnlyList<T> all, T? added)
        where T : class => added is null ? all : [.. all, added];

    /// <summary>As it was put off or as the calendar moved it, whichever was later; null when neither was.</summary>
    private Calendar.DueDate? NewestDueOf(StepRound round)
    {
        var (extended, moved) = (ExtensionOf(round)?.Due, Moves.LastOrDefault(move => move.StepKey == round.StepKey && move.Revision == round.Revision)?.Due);
        return moved is null || extended?.Postponed!.At > moved.Moved!.At ? extended : moved;
    }

    private RequestChange Change(RequestHeader header, AuditEntry audit) => new(Id) { Header = header, Audit = [audit] };

    private void Require(RequestState state, string what)
    {
        if (Header.State != state)
        {
            throw new IllegalTransitionException(what, Header.State);
        }
    }
}
