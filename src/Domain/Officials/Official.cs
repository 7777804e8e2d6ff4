using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Officials;

/// <summary>A person who holds a role for a period; the first and last day are included (sop.md part 1).</summary>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Acting"><c>Plt.</c>, <c>Plh.</c>, or null for the regular holder.</param>
public sealed record Official(Role Role, string Name, IdNumber Nip, EmailAddress Email, DateOnly From, DateOnly? Until, string? Acting)
{
    public bool Holds(DateOnly on) => From <= on && (Until is null || on <= Until);

    /// <summary><c>Plh. Sub Koordinator PA</c>.</summary>
    public string Title => Acting is null ? Role.Title() : $"{Acting} {Role.Title()}";

    /// <summary>The name and office for people to read: <c>Sri Wahyuni (Plh. Sub Koordinator PA)</c>.</summary>
    public string NameAndTitle => $"{Name} ({Title})";
}
