using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja</c>: what waits for whoever is signed in.</summary>
public sealed record MyDeskPage(SignedIn Who, MyDesk Desk) : DeskPage(Who, "Meja saya")
{
    /// <summary>What is not decided of the days off, for whoever publishes them; empty for others.</summary>
    public IReadOnlyList<string> CalendarGaps { get; init; } = [];
}
