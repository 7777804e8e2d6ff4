using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>
/// What axe finds serious on a page. It runs in the page itself: Deque's own way for Playwright opens one more page each time, for frames that no page of ours
/// has, and costs more than all else in a journey.
/// </summary>
public static class Axe
{
    /// <summary>What axe judges a page by: its width and its elements, whatever they say.</summary>
    private const string Shape =
        """
        [innerWidth, ...[...document.querySelectorAll('*')].map(part =>
          [part.tagName, part.getAttribute('class'), part.getAttributeNames(), part.role, part.type, part.textContent.trim() === ''])].join()
        """;

    private const string Run =
        """
        axe.run({ resultTypes: ['violations'] }).then(found => found.violations
          .filter(violation => ['serious', 'critical'].includes(violation.impact))
          .map(violation => `${violation.id}: ${violation.help} ${violation.nodes.map(node => node.html).join(' ')}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The shapes without a fault: they would have none the next time.</summary>
    private static readonly ConcurrentDictionary<string, bool> Passed = new();

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var shape = await page.EvaluateAsync<string>(Shape);
        if (Passed.ContainsKey(shape))
        {
            return [];
        }

        await page.EvaluateAsync(Script);
        var faults = await page.EvaluateAsync<string[]>(Run);
        if (faults.Length == 0)
        {
            Passed[shape] = true;
        }

        return faults;
    }
}
