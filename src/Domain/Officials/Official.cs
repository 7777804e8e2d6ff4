using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Officials;

/// <summary>A person who holds a role for a period; the first and last day are included (sop.md part 1).</summary>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Acting"><c>Plt.</c>, <c>Plh.</c>, or null for the regular holder.</param>
public sealed record Official(Role Role, string Name, IdNumber Nip, EmailAddress Email, DateOnly From, DateOnly? Until, string? Acting)
{
    /// <summary>Names it in a form, without a digit of the NIP.</summary>
    public string Key => Sha256Hash.Of($"{Role}\n{Nip.Digits}\n{From:O}").ToString()[..16];

    public bool Holds(DateOnly on) => From <= on && (Until is null || on <= Until);

    public bool IsOverOn(DateOnly day) => Until < day;

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Overlaps(Official other) => (Until is null || other.From <= Until) && (other.Until is null || From <= other.Until);

    /// <summary>Whether it is the same person or the same mailbox: neither confirms what the other proposes.</summary>
    public bool IsSameAs(Official other) => Nip == other.Nip || Email.IsSameMailboxAs(other.Email);

    /// <summary><c>Plh. Sub Koordinator PA</c>.</summary>
    public string Title => Acting is null ? Role.Title() : $"{Acting} {Role.Title()}";

    /// <summary>The name and office for people to read: <c>Sri Wahyuni (Plh. Sub Koordinator PA)</c>.</summary>
    public string NameAndTitle => $"{Name} ({Title})";
}
