using System.Globalization;

namespace HostingFunctions.Bench.Desk;

internal static class Times
{
    /// <param name="sorted">Milliseconds, the shortest first.</param>
    public static string At(IReadOnlyList<double> sorted, int percent) =>
        string.Create(CultureInfo.InvariantCulture, $"{sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)]:F1} ms");
}
