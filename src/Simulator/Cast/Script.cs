using HostingFunctions.Domain.Register;

namespace HostingFunctions.Simulator.Cast;

/// <summary>The plot for one application. People follow it, and choose what it leaves open.</summary>
/// <param name="FiledOn">The day on which hosting is requested.</param>
public sealed record Script(string Application, string Agency, DateOnly FiledOn)
{
    /// <summary>The notice after which the manager renews, e.g. <c>10-01</c>; null for a manager who ignores all notices.</summary>
    public string? RenewsUpon { get; init; }

    /// <summary>The exact time, in WIB, of the first renewal after that notice; null for some day soon after it.</summary>
    public DateTime? RenewsAt { get; init; }

    /// <summary>Whether the renewal's security examination is first answered <c>Tidak</c>.</summary>
    public bool IsRefusedOnce { get; init; }

    /// <summary>The day of that answer; null for some day in time.</summary>
    public DateOnly? RefusedOn { get; init; }

    /// <summary>The exact day of step 5; null for some day in time.</summary>
    public DateOnly? HostedOn { get; init; }

    /// <summary>How many working days late step 3 is decided.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>Whether the request is withdrawn at step 2, which is then never decided.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The day from which the manager's mailbox refuses mails; the agency then names another manager.</summary>
    public DateOnly? MailboxClosesOn { get; init; }

    /// <summary>The notice after which the manager asks to be replaced; null for a manager who stays.</summary>
    public string? HandsOverUpon { get; init; }

    /// <summary>The day to which grace is extended when a decision is due; null for a deletion.</summary>
    public DateOnly? GraceExtendedTo { get; init; }

    /// <summary>Whether the Kepala Bidang never answers a proposal.</summary>
    public bool IsConsentWithheld { get; init; }

    /// <summary>The mail that makes people act in a term, and the day by which it must arrive; null when none is expected.</summary>
    public (string Kind, string? Detail, DateOnly Day)? AwaitedIn(RegisterRecord term) =>
        RenewsUpon is null ? ("deletion-list", null, term.GraceUntil.AddDays(1))
        : RenewalStage.TryParse(RenewsUpon)!.DateIn(term.TermYear) is var day && day > term.HostedOn ? ("renewal", RenewsUpon, day)
        : null;
}
