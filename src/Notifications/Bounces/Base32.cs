namespace HostingFunctions.Notifications.Bounces;

/// <summary>Bytes as letters and digits that survive a change of case (RFC 4648, 6), without padding: for lengths that are multiples of five.</summary>
internal static class Base32
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(byte[] bytes) => string.Concat(bytes.Chunk(5).SelectMany(five =>
    {
        var bits = five.Aggregate(0UL, (all, one) => all << 8 | one);
        return Enumerable.Range(1, 8).Select(letter => Alphabet[(int)(bits >> (40 - letter * 5) & 31)]);
    }));

    /// <returns>Null for what is none.</returns>
    public static byte[]? Read(string text)
    {
        var values = text.ToLowerInvariant().Select(letter => Alphabet.IndexOf(letter, StringComparison.Ordinal)).ToList();
        return values.Count % 8 > 0 || values.Contains(-1) ? null : [.. values.Chunk(8).SelectMany(eight =>
        {
            var bits = eight.Aggregate(0UL, (all, one) => all << 5 | (uint)one);
            return Enumerable.Range(1, 5).Select(place => (byte)(bits >> (40 - place * 8)));
        })];
    }
}
