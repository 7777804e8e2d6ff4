using HostingFunctions.Domain.Register;

namespace HostingFunctions.Simulator.Cast;

/// <summary>What becomes of one application. People keep to it; what it leaves open they choose by themselves.</summary>
/// <param name="FiledOn">When its hosting is requested.</param>
public sealed record Script(string Application, string Agency, DateOnly FiledOn)
{
    /// <summary>The notice upon which the manager renews, e.g. <c>10-01</c>; null for a manager who ignores them all.</summary>
    public string? RenewsUpon { get; init; }

    /// <summary>When exactly the first renewal is submitted, in WIB, after that notice; null for some day soon after it.</summary>
    public DateTime? RenewsAt { get; init; }

    /// <summary>The renewal's security examination says <c>Tidak</c> at first.</summary>
    public bool IsRefusedOnce { get; init; }

    /// <summary>On which day it says so; null for some day in time.</summary>
    public DateOnly? RefusedOn { get; init; }

    /// <summary>Step 5 is done on this very day; null for some day in time.</summary>
    public DateOnly? HostedOn { get; init; }

    /// <summary>How many working days too late step 3 is decided.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>The request is withdrawn at step 2, which is never decided.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>From this day on the manager's mailbox refuses mails; the agency then names another manager.</summary>
    public DateOnly? MailboxClosesOn { get; init; }

    /// <summary>The notice upon which the manager asks to be replaced; null for one who stays.</summary>
    public string? HandsOverUpon { get; init; }

    /// <summary>To which day the grace is extended when the decision is asked for; null for a deletion.</summary>
    public DateOnly? GraceExtendedTo { get; init; }

    /// <summary>The Kepala Bidang never answers a proposal.</summary>
    public bool IsConsentWithheld { get; init; }

    /// <summary>The mail that makes people act in a term, and the day on which it must come; null when none is to come.</summary>
    public (string Kind, string? Detail, DateOnly Day)? AwaitedIn(HostingRecord term) =>
        RenewsUpon is null ? ("deletion", null, term.GraceUntil.AddDays(1))
        : RenewalStage.TryParse(RenewsUpon)!.DateIn(term.TermYear) is var day && day > term.HostedOn ? ("renewal", RenewsUpon, day)
        : null;
}
