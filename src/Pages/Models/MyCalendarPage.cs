using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/kalender-saya</c>: the address of an official's own due dates.</summary>
/// <param name="Feed">Null while there is none.</param>
/// <param name="Address">Only just after it was made: nobody knows it later.</param>
public sealed record MyCalendarPage(SignedIn Who, CalendarFeed? Feed, string? Address = null) : DeskPage(Who, "Tenggat di kalender Anda");
