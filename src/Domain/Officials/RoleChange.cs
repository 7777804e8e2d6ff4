using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Officials;

/// <summary>
/// A change of who holds a role: one person proposes it, another confirms it, and whoever gets a role answers at the address that is named (ours). It comes
/// into force once all of that is there.
/// </summary>
/// <param name="Before">As it was; null for a new holder.</param>
/// <param name="After">As it is to be.</param>
/// <param name="By">Who proposed it.</param>
public sealed record RoleChange(RequestId Id, Official? Before, Official After, Official By, DateTimeOffset At)
{
    /// <summary>Whoever gave no sign for longer has died.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public RoleChangeState State { get; init; }

    /// <summary>Whether the address is new and its holder is to answer.</summary>
    public bool AsksAddress { get; init; }

    /// <summary>The links mailed there, of which one answers.</summary>
    public IReadOnlyList<Sha256Hash> Links { get; init; } = [];

    /// <summary>Wrong digits so far (rule 3).</summary>
    public int WrongTries { get; init; }

    public DateTimeOffset? AddressAnsweredAt { get; init; }

    /// <summary>The second person, who confirmed or refused it.</summary>
    public Official? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was refused.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The mails about it that left.</summary>
    public IReadOnlyList<string> Sent { get; init; } = [];

    /// <summary>Null until somebody began to move the role's open steps.</summary>
    public MovedSteps? Steps { get; init; }

    /// <summary>When somebody last gave a sign that they send mails or move steps; null when nobody does.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    public bool IsWaiting => State == RoleChangeState.Waiting;

    public bool IsLocked => WrongTries >= Link.MostWrongTries;

    /// <summary>Whether the address is still to be answered.</summary>
    public bool WaitsForAddress => IsWaiting && AsksAddress && AddressAnsweredAt is null;

    /// <summary>Whether the second person is still to confirm.</summary>
    public bool WaitsForSecond => IsWaiting && DecidedBy is null;

    public bool IsBeingToldAt(DateTimeOffset now) => BegunAt > now - Patience;

    /// <summary>Whether it still makes sense; a holding that is over before it begins does not.</summary>
    public bool CanBegin(DateOnly today) => Before is not null || !After.IsOverOn(today);

    /// <summary>As it is written when it comes into force on a day. Nothing is dated back: what was to begin or end earlier does so that day.</summary>
    public Official AsOf(DateOnly today) => After with
    {
        From = Before?.From <= today || After.From >= today ? After.From : today,
        Until = After.Until < today ? today : After.Until,
    };

    /// <summary>Whether it is about this person or mailbox.</summary>
    public bool Concerns(Official official) => official.IsSameAs(After) || (Before is not null && official.IsSameAs(Before));

    /// <summary>Whom its end concerns: whoever gets the role, had it, or proposed it. An address that was not answered is nobody's yet.</summary>
    public IReadOnlyList<Official> ToTell =>
    [
        .. new[] { AsksAddress && AddressAnsweredAt is null ? null : After, Before, By }.OfType<Official>().DistinctBy(official => official.Email),
    ];

    /// <summary>
    /// Who may confirm it: whoever may at all and did not propose it, told apart by NIP and mailbox; whom it is about only when there is nobody else (ours).
    /// </summary>
    public IReadOnlyList<Official> Confirmers(OfficialRoster roster, DateOnly today)
    {
        var all = Rights.Table[DeskAct.ConfirmOfficials].SelectMany(role => roster.Holders(role, today))
            .Where(official => !official.IsSameAs(By)).DistinctBy(official => official.Nip).ToList();
        return all.Where(official => !Concerns(official)).ToList() is { Count: > 0 } others ? others : all;
    }

    public bool MayBeDecidedBy(SignedIn who, OfficialRoster roster, DateOnly today) =>
        WaitsForSecond && !who.Offices.Any(By.IsSameAs)
        && Confirmers(roster, today).Any(official => who.Offices.Any(office => office.Nip == official.Nip));

    /// <summary>
    /// Whether the answer of whoever gets the role is the second person's too: the first who may confirm has nobody else to confirm them (ours).
    /// </summary>
    public bool IsConfirmedByItsHolder(OfficialRoster roster, DateOnly today) =>
        Before is null && !After.IsSameAs(By) && Rights.Table[DeskAct.ConfirmOfficials].Contains(After.Role) && Confirmers(roster, today).Count == 0;

    /// <summary>Whether somebody asks for the same once more.</summary>
    public bool SaysTheSame(RoleChange other) => Before == other.Before && After == other.After;
}
