using HostingFunctions.Domain.Import;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>What publishing a sheet would do, as JSON for programs: how many rows of each state, and those that say something.</summary>
/// <param name="Problem">Why it cannot be read as a whole; null when it can.</param>
/// <param name="Unread">The titles of columns that are none of ours.</param>
/// <param name="Rows">All but the unchanged, first what is to be mended.</param>
internal sealed record ImportPlanJson(
    string? Problem, IReadOnlyList<string> Unread, int New, int Changed, int Unchanged, int Wrong, ListJson<ImportRowJson> Rows)
{
    public static ImportPlanJson Of(ImportPlan plan, ImportPage page) => new(
        plan.Sheet.Problem, plan.Sheet.Unread, plan.Count(ImportState.New), plan.Count(ImportState.Changed), plan.Count(ImportState.Unchanged),
        plan.Count(ImportState.Wrong),
        new ListJson<ImportRowJson>(page.Rows.Count, page.Number, page.Pages, [.. page.RowsOfPage.Select(ImportRowJson.Of)]));
}
