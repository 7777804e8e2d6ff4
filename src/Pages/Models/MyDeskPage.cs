using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja</c>: what waits for whoever is signed in.</summary>
public sealed record MyDeskPage(SignedIn Who, MyDesk Desk) : DeskPage(Who, "Meja saya")
{
    /// <summary>What is not decided of the days off, for whoever publishes them; empty for others.</summary>
    public IReadOnlyList<string> CalendarGaps { get; init; } = [];

    /// <summary>Vacant roles, for whoever can mend that.</summary>
    public IReadOnlyList<Vacancy> Vacancies { get; init; } = [];

    /// <summary>Changes of who holds a role that this person may confirm.</summary>
    public IReadOnlyList<RoleChange> Changes { get; init; } = [];

    public DateOnly Today { get; init; }
}
