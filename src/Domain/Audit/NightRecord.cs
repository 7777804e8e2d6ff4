using System.Globalization;

namespace HostingFunctions.Domain.Audit;

/// <summary>A night with the heads of all chains, of which its root is made.</summary>
public sealed record NightRecord(Night Night, IReadOnlyCollection<TrailHead> Heads)
{
    private const string Names = "yyyy-MM-dd'.json'";

    /// <summary>The name of what it is stored as; names sort by time.</summary>
    public string Name => NameOf(Night.On);

    public static NightRecord Of(DateOnly on, Night? before, IReadOnlyCollection<TrailHead> heads) => new(Night.Of(on, before, heads), heads);

    /// <summary>Of what is stored under a name. What cannot be read, or is another night, comes as one that is not whole.</summary>
    /// <returns>Null when the name is of no night.</returns>
    public static NightRecord? Read(string name, string text)
    {
        if (!DateOnly.TryParseExact(name, Names, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            return null;
        }

        var lost = new NightRecord(new Night(on, TrailHead.Zeros, TrailHead.Zeros, 0, 0, TrailHead.Zeros), []);
        try
        {
            return TrailLine.Read(text) is { Night: { } night, Heads: var heads } && night.On == on ? new NightRecord(night, heads) : lost;
        }
        catch (FormatException)
        {
            return lost;
        }
    }

    /// <summary>As <see cref="Read"/> reads it.</summary>
    public string Text() => TrailLine.Of(Night, Heads);

    private static string NameOf(DateOnly on) => on.ToString(Names, CultureInfo.InvariantCulture);
}
