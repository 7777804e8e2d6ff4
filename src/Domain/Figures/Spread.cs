namespace HostingFunctions.Domain.Figures;

/// <summary>How long something took, of many times that it happened. Of few, median and p90 say nothing, and are not told (ours).</summary>
/// <param name="Count">How often it happened: n.</param>
/// <param name="Median">The middle one, or half the sum of the two in the middle; null of fewer than <see cref="Fewest"/>.</param>
/// <param name="P90">The least that nine in ten do not exceed (nearest rank); null of fewer than <see cref="Fewest"/>.</param>
public sealed record Spread(int Count, decimal? Median, int? P90)
{
    /// <summary>Of fewer, no median is told.</summary>
    public const int Fewest = 5;

    public static Spread Of(IEnumerable<int> times)
    {
        var sorted = times.Order().ToArray();
        var n = sorted.Length;
        return n < Fewest
            ? new Spread(n, null, null)
            : new Spread(n, (sorted[(n - 1) / 2] + sorted[n / 2]) / 2m, sorted[(((9 * n) + 9) / 10) - 1]);
    }
}
