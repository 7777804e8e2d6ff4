using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/permohonan</c>: the requests that a filter finds.</summary>
/// <param name="Officials">Whom the filter offers, each person once.</param>
public sealed record RequestListPage(
    SignedIn Who, RequestFilter Filter, ListPart<ListedRequest> Part, IReadOnlyList<Official> Officials, DateOnly Today) : DeskPage(Who, "Permohonan");
