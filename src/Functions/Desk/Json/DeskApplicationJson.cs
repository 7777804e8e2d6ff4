using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>One hosted application at the desk, as JSON for programs.</summary>
/// <param name="Technical">Null when nothing is recorded.</param>
/// <param name="Corrections">What a correction sends back, so that none overwrites another.</param>
/// <param name="Hold">What keeps it from being destroyed; null when nothing does.</param>
/// <param name="Requests">The ids of the request that brought it into the register and of every renewal, oldest first.</param>
internal sealed record DeskApplicationJson(
    ListedApplicationJson Application, TechnicalRecord? Technical, int Corrections, IReadOnlyList<string> Requests, IReadOnlyList<IncidentJson> Incidents,
    IReadOnlyList<DeskMailJson> Mails, IReadOnlyList<DeskLinkJson> Links, IReadOnlyList<TrailJson> History, HoldJson? Hold, DateOnly? NextDue,
    IReadOnlyList<string> Acts)
{
    public static DeskApplicationJson Of(ApplicationFilePage page)
    {
        var application = page.Application;
        return new DeskApplicationJson(
            ListedApplicationJson.Of(ListedApplication.Of(application), page.Today), application.Record.Technical, application.Record.Corrections,
            [.. page.Requests.Select(request => request.Id.Value)], [.. application.Incidents.Select(incident => IncidentJson.Of(application, incident))],
            [.. application.Notices.Select(DeskMailJson.Of)], [.. page.Links.Select(DeskLinkJson.Of)], [.. application.History.Select(TrailJson.Of)],
            page.Hold is { } hold ? HoldJson.Of(hold) : null, page.NextDue, [.. page.Acts.Where(page.May).Select(act => act.ToString())]);
    }
}
