using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja</c>: what waits for whoever is signed in.</summary>
public sealed record MyDeskPage(SignedIn Who) : DeskPage(Who, "Meja saya");
