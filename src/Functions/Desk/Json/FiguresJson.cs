using HostingFunctions.Domain.Figures;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>How the service did in a period, as JSON for programs: the numbers of the page, before they are rounded to percent and hours.</summary>
/// <param name="AreClosed">Whether they were kept when the period was over.</param>
/// <param name="Late">Every official with something overdue; null for whoever may not see them, and for figures that were kept.</param>
internal sealed record FiguresJson(
    string Period, DateOnly First, DateOnly Last, DateOnly CountedOn, bool AreClosed, Flow Requests, Flow Renewals, Flow RenewalsBefore, RenewalSeason Season,
    RenewalSeason SeasonBefore, IReadOnlyList<StepFiguresJson> Steps, IReadOnlyList<IncidentFiguresJson> Incidents, IReadOnlyList<LateDeskJson>? Late)
{
    public static FiguresJson Of(FiguresPage page)
    {
        var figures = page.Figures;
        return new FiguresJson(
            figures.Period.Word, figures.Period.First, figures.Period.Last, figures.Today, figures.AreClosed, figures.Requests, figures.Renewals,
            figures.RenewalsBefore, figures.Season, figures.SeasonBefore, [.. figures.Steps.Select(StepFiguresJson.Of)],
            [.. figures.Incidents.Select(IncidentFiguresJson.Of)], page.Everybodys is null ? null : [.. page.Late.Select(LateDeskJson.Of)]);
    }
}
