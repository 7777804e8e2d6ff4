using System.Globalization;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>Judges the nights, oldest first, and gathers what they knew of each chain.</summary>
/// <param name="witnessed">The roots that left by mail, by night; empty when nobody brought them.</param>
public sealed class NightCheck(IReadOnlyDictionary<DateOnly, Sha256Hash> witnessed)
{
    private readonly Dictionary<ChainId, List<NotedHead>> noted = [];
    private readonly HashSet<DateOnly> seen = [];
    private Sha256Hash before = TrailHead.Zeros;

    /// <summary>The chains that a night knew.</summary>
    public IReadOnlyCollection<ChainId> Chains => noted.Keys;

    /// <summary>The last night; null when there is none.</summary>
    public Night? Last { get; private set; }

    /// <param name="heads">Of the night, all of them.</param>
    public IReadOnlyList<Finding> Add(Night night, IReadOnlyCollection<TrailHead> heads)
    {
        var isWhole = night.IsWhole && night.Tree == Night.TreeOf(heads) && night.Chains == heads.Count && night.Entries == heads.Sum(head => head.Seq);
        var findings = new List<Finding>();
        Find(FindingKind.NightEdited, !isWhole);
        Find(FindingKind.NightTorn, night.Before != before || night.On <= Last?.On);
        Find(FindingKind.NightDiffers, witnessed.TryGetValue(night.On, out var root) && root != night.Root);
        foreach (var head in heads)
        {
            Note(head);
        }

        seen.Add(night.On);
        (before, Last) = (night.Root, night);
        return findings;

        void Find(FindingKind kind, bool isSo)
        {
            if (isSo)
            {
                findings.Add(new Finding(kind, null, Text(night.On)));
            }
        }
    }

    /// <summary>The nights that only the witness knows. Call it after the last.</summary>
    public IEnumerable<Finding> Missing() =>
        witnessed.Keys.Except(seen).Order().Select(night => new Finding(FindingKind.NightMissing, null, Text(night)));

    /// <summary>What the nights knew of a chain, each state once.</summary>
    public IReadOnlyList<NotedHead> Of(ChainId chain) => noted.GetValueOrDefault(chain) ?? [];

    private static string Text(DateOnly night) => night.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Note(TrailHead head)
    {
        if (!noted.TryGetValue(head.Chain, out var earlier))
        {
            noted[head.Chain] = earlier = [];
        }

        var now = new NotedHead(head.Seq, head.Hash);
        if (earlier.Count == 0 || earlier[^1] != now)
        {
            earlier.Add(now);
        }
    }
}
