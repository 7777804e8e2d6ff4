namespace HostingFunctions.Bench.Requests;

/// <summary>The number of storage requests of each kind.</summary>
internal sealed record Tally(IReadOnlyDictionary<Traffic, int> Counts)
{
    public int this[Party party] => Counts.Where(count => count.Key.Party == party).Sum(count => count.Value);

    public static Tally operator -(Tally left, Tally right) =>
        new(left.Counts.ToDictionary(count => count.Key, count => count.Value - right.Counts.GetValueOrDefault(count.Key)));

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Counts.Concat(right.Counts).GroupBy(count => count.Key).ToDictionary(group => group.Key, group => group.Sum(count => count.Value)));

    /// <summary>Lists the kinds of a party with their counts, multiplied by <paramref name="share"/>.</summary>
    public string Of(Party party, double share = 1) => string.Join(", ", Counts
        .Where(count => count.Key.Party == party && count.Value > 0)
        .OrderByDescending(count => count.Value)
        .Select(count => FormattableString.Invariant($"{count.Key.Name} {count.Value / share:0.#}")));
}
