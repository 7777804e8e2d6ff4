using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>The sheet that lies ready to be imported, and how far the last one is published, as JSON for programs.</summary>
/// <param name="FileName">Null when no sheet lies ready.</param>
/// <param name="SheetHash">What publishing it sends back.</param>
/// <param name="Plan">What publishing it would do; null without a sheet.</param>
/// <param name="Last">The publication that is under way, or the last; null when there was none.</param>
internal sealed record ImportJson(string? FileName, string? SheetHash, ImportPlanJson? Plan, PublicationJson? Last)
{
    public static ImportJson Of(ImportPage page) => new(
        page.Sheet?.FileName, page.Sheet?.Sha256.ToString(), page.Plan is { } plan ? ImportPlanJson.Of(plan, page) : null,
        page.Last is { } last ? PublicationJson.Of(last, page.IsPublishing) : null);
}
