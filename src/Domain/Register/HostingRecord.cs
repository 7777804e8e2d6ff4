using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Register;

/// <summary>The one row of a hosted application that changes; all else of it is only ever added, links and notices apart.</summary>
public sealed record HostingRecord
{
    /// <summary>The id of the request that brought it into the register.</summary>
    public required RequestId Id { get; init; }

    /// <summary>That request's number.</summary>
    public required string Number { get; init; }

    /// <summary>The request whose PA-17 is in force: the first, then each approved renewal.</summary>
    public required RequestId FormOf { get; init; }

    public required string ApplicationName { get; init; }

    public required string AgencyName { get; init; }

    /// <summary><c>No Telepon/Email</c> of the agency, as typed.</summary>
    public required string AgencyContact { get; init; }

    public required string HeadName { get; init; }

    public required IdNumber HeadNip { get; init; }

    public required HostingManager Manager { get; init; }

    public required string Url { get; init; }

    public required string PseNumber { get; init; }

    /// <summary>A file of the first request.</summary>
    public required string PseProofFileId { get; init; }

    public required DateOnly HostedOn { get; init; }

    /// <summary>The last valid day, a 31 December.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>The last day of grace: 31 March, unless it was extended.</summary>
    public required DateOnly GraceUntil { get; init; }

    /// <summary>Why the grace was extended; empty when it was not.</summary>
    public string GraceReason { get; init; } = "";

    /// <summary>The renewal that is being examined; null when none is. No notice leaves meanwhile.</summary>
    public RequestId? PendingRenewal { get; init; }

    /// <summary>When it was deleted, by decision; null while it stands.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Everything that fell due up to this day, included, is looked after; the day of hosting at first.</summary>
    public required DateOnly SettledOn { get; init; }

    /// <summary>The next day on which something is due; the register keeps it, nobody else sets it.</summary>
    public DueMark? Due { get; init; }

    /// <summary>The store's mark of the version that was read; null for a row not stored yet.</summary>
    public string? Stamp { get; init; }

    /// <summary>The year whose end is the end of validity: what notices and links are counted by.</summary>
    public int TermYear => ValidUntil.Year;

    /// <summary>The agency's address for notices besides the manager's, if its contact names one and it is another.</summary>
    public EmailAddress? HeadEmail => AgencyContact.Split([' ', ',', ';', '/', '(', ')', '<', '>', '\t', '|'], StringSplitOptions.RemoveEmptyEntries)
        .Select(EmailAddress.TryParse)
        .FirstOrDefault(email => email is not null && email != Manager.Email);

    public HostingStatus StatusOn(DateOnly today) =>
        DeletedAt is not null ? HostingStatus.Deleted
        : today <= ValidUntil ? HostingStatus.Active
        : today <= GraceUntil ? HostingStatus.InGrace
        : HostingStatus.PastGrace;

    /// <summary>With the term that follows, as a renewal approved on a day gives it.</summary>
    public HostingRecord Renewed(DateOnly on)
    {
        var validUntil = HostingTerm.Renewed(ValidUntil, on);
        return this with { ValidUntil = validUntil, GraceUntil = HostingTerm.GraceUntil(validUntil), GraceReason = "", PendingRenewal = null };
    }
}
