using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>
/// What was taken of an allowance, by sixtieths of its time. A sixtieth counts until its end has left the time, so that within no such time, whenever it
/// begins, more than the most is taken.
/// </summary>
/// <param name="Parts">By the number of the sixtieth since the beginning of time.</param>
internal sealed record Taken(IReadOnlyDictionary<long, long> Parts)
{
    private const int Sixty = 60;

    public static Taken Nothing { get; } = new(new Dictionary<long, long>());

    /// <summary>With what is taken now, and without what no longer counts.</summary>
    public Taken With(Allowance allowance, DateTimeOffset now)
    {
        var parts = Counting(allowance, now).ToDictionary();
        var part = now.UtcTicks / Length(allowance);
        parts[part] = parts.GetValueOrDefault(part) + allowance.Amount;
        return new Taken(parts);
    }

    /// <returns>Null when there is room; else after how long.</returns>
    public TimeSpan? WaitFor(Allowance allowance, DateTimeOffset now)
    {
        var counting = Counting(allowance, now).OrderBy(part => part.Key).ToList();
        var over = counting.Sum(part => part.Value) + allowance.Amount - allowance.Most;
        if (over <= 0)
        {
            return null;
        }

        foreach (var (part, amount) in counting)
        {
            over -= amount;
            if (over <= 0)
            {
                return EndOf(part, allowance) - now;
            }
        }

        return allowance.Within;
    }

    /// <summary>When nothing of it counts any more.</summary>
    public DateTimeOffset EndOf(Allowance allowance) => EndOf(Parts.Keys.Max(), allowance);

    private IEnumerable<KeyValuePair<long, long>> Counting(Allowance allowance, DateTimeOffset now) => Parts.Where(part => EndOf(part.Key, allowance) > now);

    private static DateTimeOffset EndOf(long part, Allowance allowance) =>
        new DateTimeOffset((part + 1) * Length(allowance), TimeSpan.Zero) + allowance.Within;

    private static long Length(Allowance allowance) => allowance.Within.Ticks / Sixty;
}
