using System.Globalization;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>What is due to be destroyed, and the months with records, as JSON for programs.</summary>
/// <param name="List">The last list; null when there was none.</param>
/// <param name="Records">Newest first, each as in the address of its record.</param>
internal sealed record DestructionsJson(DestructionJson? List, IReadOnlyList<string> Records)
{
    public static DestructionsJson Of(DestructionPage page) => new(
        page.List is { } list ? DestructionJson.Of(list, page.Names, page.Held) : null,
        [.. page.Records.Select(month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture))]);
}
