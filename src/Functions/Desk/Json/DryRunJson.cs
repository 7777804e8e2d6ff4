using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>One page of what the destruction would touch, as JSON for programs.</summary>
/// <param name="Number">Of the list.</param>
internal sealed record DryRunJson(string Number, int Page, int Pages, IReadOnlyList<DryRunItemJson> Items)
{
    public static DryRunJson Of(DryRunPage page) => new(
        page.List.Number, page.Number, page.Pages,
        [.. page.Items.Select(one => new DryRunItemJson(one.Item.Kind.ToString(), one.Item.Key, one.Item.Number, one.Traces))]);
}
