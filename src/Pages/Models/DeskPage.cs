using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Pages.Models;

/// <summary>A page of the desk, which shows who is signed in and leads to the other pages.</summary>
public abstract record DeskPage(SignedIn Who, string Title, params IReadOnlyList<string> About) : PageModel(Title, About);
