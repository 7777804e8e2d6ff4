using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Officials;

/// <summary>Somebody who holds a role for a period, first and last day included (sop.md part 1).</summary>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Acting"><c>Plt.</c>, <c>Plh.</c>, or null for the holder proper.</param>
public sealed record Official(Role Role, string Name, IdNumber Nip, EmailAddress Email, DateOnly From, DateOnly? Until, string? Acting)
{
    public bool Holds(DateOnly on) => From <= on && (Until is null || on <= Until);

    /// <summary><c>Plh. Sub Koordinator PA</c>.</summary>
    public string Title => Acting is null ? Role.Title() : $"{Acting} {Role.Title()}";

    /// <summary>As people read who it is: <c>Sri Wahyuni (Plh. Sub Koordinator PA)</c>.</summary>
    public string NameAndTitle => $"{Name} ({Title})";
}
