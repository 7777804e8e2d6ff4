using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>Who holds which role, and the changes that wait, as JSON for programs.</summary>
/// <param name="IsOfFile">Whether the officials stand in a file, which nobody changes at the desk.</param>
/// <param name="Officials">By role: who holds it, who will, then who did.</param>
/// <param name="Former">What was held by those whose data are destroyed.</param>
/// <param name="History">Newest first.</param>
internal sealed record RosterJson(
    bool IsOfFile, IReadOnlyList<OfficialJson> Officials, IReadOnlyList<FormerHoldingJson> Former, IReadOnlyList<RoleChangeJson> Waiting,
    IReadOnlyList<VacancyJson> Vacancies, IReadOnlyList<TrailJson> History)
{
    public static RosterJson Of(OfficialsPage page) => new(
        page.Book is null, [.. page.ByRole.SelectMany(role => role).Select(one => OfficialJson.Of(one, page.Today))],
        [.. (page.Book?.Former ?? []).Select(FormerHoldingJson.Of)],
        [.. (page.Book?.Waiting ?? []).OrderBy(change => change.At).Select(change => RoleChangeJson.Of(change, page.Roster, page.Today))],
        [.. page.Vacancies.Select(VacancyJson.Of)], [.. page.History.Select(entry => TrailJson.Of(entry.Entry))]);
}
