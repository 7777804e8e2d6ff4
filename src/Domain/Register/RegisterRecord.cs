using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Register;

/// <summary>The one row of a hosted application that changes. Everything else is only ever added, except links and notices.</summary>
public sealed record RegisterRecord
{
    /// <summary>The id of the request that brought it into the register; one of its own when it was imported.</summary>
    public required RequestId Id { get; init; }

    /// <summary>That request's number.</summary>
    public required string Number { get; init; }

    /// <summary>The request whose PA-17 is in force: the first, then each approved renewal. Its own id while there is none.</summary>
    public required RequestId FormOf { get; init; }

    public required string ApplicationName { get; init; }

    public required string AgencyName { get; init; }

    /// <summary><c>No Telepon/Email</c> of the agency, as typed.</summary>
    public required string AgencyContact { get; init; }

    public required string HeadName { get; init; }

    /// <inheritdoc cref="Pa17Form.AgencyHeadTitle"/>
    public string HeadOffice { get; init; } = "";

    public required IdNumber HeadNip { get; init; }

    /// <summary>Null when the form in force names none, as forms of old do.</summary>
    public HeadAddress? HeadAddress { get; init; }

    public required HostingManager Manager { get; init; }

    public required string Url { get; init; }

    /// <summary>The newest correction of the address; null when it was never corrected.</summary>
    public AddressChange? AddressChange { get; init; }

    /// <summary>Null when nobody recorded it.</summary>
    public TechnicalRecord? Technical { get; init; }

    /// <summary>Counts the corrections of address and technical record: a form corrects what it showed, and nothing newer.</summary>
    public int Corrections { get; init; }

    public required string PseNumber { get; init; }

    /// <summary>A file of the first request; null when there was none.</summary>
    public FileId? PseProofFileId { get; init; }

    /// <summary>Null for one that a request brought into the register.</summary>
    public ImportMark? Imported { get; init; }

    /// <summary>Whether it was imported and its manager has not filed a PA-17 that was approved.</summary>
    public bool IsFormAwaited => Imported is not null && FormOf == Id;

    public required DateOnly HostedOn { get; init; }

    /// <summary>The last valid day, a 31 December.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>The last day of grace: 31 March, unless it was extended.</summary>
    public required DateOnly GraceUntil { get; init; }

    /// <summary>Why the grace was extended; empty when it was not.</summary>
    public string GraceReason { get; init; } = "";

    /// <summary>The renewal under examination; null when there is none. No notice leaves meanwhile.</summary>
    public RequestId? PendingRenewal { get; init; }

    /// <summary>The last renewal of this term that ended without approval; null when none did.</summary>
    public RequestId? DroppedRenewal { get; init; }

    /// <summary>The newest decision after grace in this term; null when there was none.</summary>
    public DeletionDecision? Deletion { get; init; }

    /// <summary>Counts the decisions after grace: a link for the decision is valid for one round only.</summary>
    public int DeletionRound { get; init; }

    /// <summary>The newest change of manager outside the renewal, waiting or confirmed; null when there was none.</summary>
    public ManagerChange? ManagerChange { get; init; }

    /// <summary>The day of the newest act that people are told about by mail; until it is settled, the sweep makes sure that the mails left.</summary>
    public DateOnly? TellOn { get; init; }

    /// <summary>When it was deleted, by decision; null until then.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Everything that fell due up to and including this day is settled; at first the day of hosting.</summary>
    public required DateOnly SettledOn { get; init; }

    /// <summary>The next day on which something is due; only the register sets it.</summary>
    public DueMark? Due { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>The year in which validity ends: notices and links are counted by it.</summary>
    public int TermYear => ValidUntil.Year;

    /// <summary>What the links of this term are bound to.</summary>
    public LinkScope.Term Term => new(TermYear);

    /// <summary>What the links for the current decision after grace are bound to.</summary>
    public LinkScope.DeletionRound DeletionScope => new(TermYear, DeletionRound);

    /// <summary>The address of the agency's head, once they confirmed it; the only one at which the head decides anything.</summary>
    public EmailAddress? HeadEmail => HeadAddress is { IsConfirmed: true } confirmed ? confirmed.Email : null;

    /// <summary>An address other than the manager's in the agency's contact, as the applicant typed it. It gets notices, and confirms nothing.</summary>
    public EmailAddress? ContactEmail => EmailAddress.In(AgencyContact)
        .FirstOrDefault(email => email != Manager.Email && email != ManagerChange?.Former?.Email);

    /// <summary>Where the agency gets notices besides the manager; null when no address is known.</summary>
    public EmailAddress? AgencyEmail => HeadEmail ?? ContactEmail;

    /// <summary>Of those who are, were last or are to be hosting manager; none of them is the head's.</summary>
    public IReadOnlyList<EmailAddress> ManagerEmails =>
        [.. new[] { Manager.Email, ManagerChange?.To.Email, ManagerChange?.Former?.Email }.OfType<EmailAddress>().Distinct()];

    /// <summary>Who was hosting manager at a time, as far back as the newest change.</summary>
    public HostingManager ManagerAt(DateTimeOffset at) =>
        ManagerChange is { ConfirmedAt: { } since, Former: { } former } && at < since ? former : Manager;

    /// <inheritdoc cref="Pa17Form.HeadTitle"/>
    public string HeadAddressedAs => Pa17Form.TitleOf(HeadOffice, AgencyName);

    /// <summary>The head as histories name them.</summary>
    public string HeadTitle => $"{HeadName} (Kepala OPD)";

    /// <summary>Whether a deletion is proposed and waits for the second person.</summary>
    public bool IsDeletionProposed => Deletion is { Act: DeletionAct.Proposed };

    /// <summary>The record with mails to send about an act of the given day, even if that day was settled before.</summary>
    public RegisterRecord TellingOn(DateOnly day) => this with { TellOn = day, SettledOn = SettledOn < day ? SettledOn : day.AddDays(-1) };

    /// <summary>Whether the sweep must make sure on the given day that people were told of an act.</summary>
    public bool IsTelling(DateOnly today) => TellOn > SettledOn && TellOn <= today;

    /// <summary>Whether an address is the agency's: confirmed by its head, or in its contact.</summary>
    public bool IsAgencys(EmailAddress email) => email == HeadEmail || email == ContactEmail;

    /// <summary>The record without its proposed deletion, which a renewal makes pointless.</summary>
    public RegisterRecord WithoutProposal() => IsDeletionProposed ? this with { Deletion = null, DeletionRound = DeletionRound + 1 } : this;

    public HostingStatus StatusOn(DateOnly today) => StatusOn(today, ValidUntil, GraceUntil, DeletedAt is not null);

    internal static HostingStatus StatusOn(DateOnly today, DateOnly validUntil, DateOnly graceUntil, bool isDeleted) =>
        isDeleted ? HostingStatus.Deleted
        : today <= validUntil ? HostingStatus.Active
        : today <= graceUntil ? HostingStatus.InGrace
        : HostingStatus.PastGrace;

    /// <summary>
    /// Whether its page offers the renewal, which also brings an awaited PA-17. The link in a notice renews whenever that notice left.
    /// </summary>
    public bool MayBeRenewedOn(DateOnly today) =>
        DeletedAt is null && PendingRenewal is null && (IsFormAwaited || today >= HostingTerm.RenewableFrom(ValidUntil));

    /// <summary>The record in its next term, after a renewal approved on the given day. An awaited PA-17 out of season completes the term that runs.</summary>
    public RegisterRecord Renewed(DateOnly on)
    {
        var validUntil = IsFormAwaited && on < HostingTerm.RenewableFrom(ValidUntil) ? ValidUntil : HostingTerm.Renewed(ValidUntil, on);
        return this with
        {
            ValidUntil = validUntil,
            GraceUntil = HostingTerm.GraceUntil(validUntil),
            GraceReason = "",
            PendingRenewal = null,
            DroppedRenewal = null,
            Deletion = null,
        };
    }
}
