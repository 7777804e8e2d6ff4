namespace HostingFunctions.Domain.Lists;

/// <summary>The first of many things, found without sorting them all.</summary>
/// <param name="most">How many are wanted, at least 1.</param>
/// <param name="order">In which no two are alike.</param>
internal sealed class Foremost<T>(int most, Comparison<T> order)
    where T : class
{
    private readonly List<T> kept = [];
    private T? last;

    public void Add(T item)
    {
        if (last is not null && order(item, last) > 0)
        {
            return;
        }

        kept.Add(item);
        if (kept.Count >= 2L * most)
        {
            last = Sorted()[^1];
        }
    }

    /// <summary>In their order.</summary>
    public List<T> Sorted()
    {
        kept.Sort(order);
        kept.RemoveRange(Math.Min(most, kept.Count), Math.Max(0, kept.Count - most));
        return kept;
    }
}
