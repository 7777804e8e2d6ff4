using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/register</c>: the hosted applications that a filter finds.</summary>
public sealed record ApplicationListPage(SignedIn Who, ApplicationFilter Filter, ListPart<ListedApplication> Part, DateOnly Today)
    : DeskPage(Who, "Register");
