using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/email-pagi</c>: how whoever is signed in is reminded.</summary>
public sealed record MorningMailPage(SignedIn Who, MorningChoice Choice) : DeskPage(Who, "Email pagi");
