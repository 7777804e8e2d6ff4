namespace HostingFunctions.Domain.Lists;

/// <summary>An order in which a list may stand. Of two that are alike in it, the one of the lesser id comes first, so that pages never overlap.</summary>
/// <param name="Word">In the query of the list's address.</param>
public sealed record ListOrder<TLine>(string Word, Comparison<TLine> Ascending, Comparison<TLine> Descending)
    where TLine : class, IListed
{
    /// <summary>Whether people expect it that way round: the newest first.</summary>
    public bool IsUsuallyDescending { get; init; }

    public static ListOrder<TLine> By(string word, Func<TLine, string> key) => new(
        word, (a, b) => Settled(StringComparer.OrdinalIgnoreCase.Compare(key(a), key(b)), a, b),
        (a, b) => Settled(StringComparer.OrdinalIgnoreCase.Compare(key(b), key(a)), a, b));

    /// <param name="key">Lines without one come last, whichever way round the list is.</param>
    public static ListOrder<TLine> By<TKey>(string word, Func<TLine, TKey?> key)
        where TKey : struct, IComparable<TKey> => new(
        word, (a, b) => Settled(Compare(key(a), key(b), 1), a, b), (a, b) => Settled(Compare(key(a), key(b), -1), a, b));

    private static int Compare<TKey>(TKey? a, TKey? b, int direction)
        where TKey : struct, IComparable<TKey> => (a, b) switch
        {
            ({ } one, { } other) => one.CompareTo(other) * direction,
            (null, null) => 0,
            _ => a is null ? 1 : -1,
        };

    private static int Settled(int order, TLine a, TLine b) => order != 0 ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value);
}
