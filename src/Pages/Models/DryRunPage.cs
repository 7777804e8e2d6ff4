using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/pemusnahan/uji</c>: exactly which rows and files the destruction would touch.</summary>
/// <param name="Items">Those of this page.</param>
/// <param name="Number">Of this page, from 1.</param>
public sealed record DryRunPage(SignedIn Who, Destruction List, IReadOnlyList<(DueItem Item, IReadOnlyList<Trace> Traces)> Items, int Number)
    : DeskPage(Who, "Uji pemusnahan")
{
    /// <summary>How many items one page shows: each is read whole.</summary>
    public const int ItemsAPage = 10;

    public int Pages => PagesOf(List);

    public static int PagesOf(Destruction list) => Math.Max(1, (list.Items.Count + ItemsAPage - 1) / ItemsAPage);
}
