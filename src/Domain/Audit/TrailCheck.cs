using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>Judges all trails: first the nights, oldest first, then chain after chain.</summary>
/// <param name="witnessed">The roots that left by mail, by night; empty when nobody brought them.</param>
public sealed class TrailCheck(IReadOnlyDictionary<DateOnly, Sha256Hash> witnessed)
{
    private readonly NightCheck nights = new(witnessed);
    private readonly HashSet<ChainId> seen = [];
    private readonly Dictionary<ChainId, TrailHead> exported = [];
    private readonly List<Finding> findings = [];

    public int Chains => seen.Count;

    public long Entries { get; private set; }

    /// <summary>Chains of earlier versions upon which nothing was chained yet: of these nothing can be said.</summary>
    public int Earlier { get; private set; }

    public Night? LastNight => nights.Last;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whether a night knew a chain.</summary>
    public bool KnowsOf(ChainId chain) => nights.Of(chain).Count > 0;

    public void Add(NightRecord night) => findings.AddRange(nights.Add(night.Night, night.Heads));

    /// <summary>Of an exported file: the heads that are others than the night before.</summary>
    public void Add(Night night, IReadOnlyList<TrailHead> changed)
    {
        foreach (var head in changed)
        {
            exported[head.Chain] = head;
            if (head.Seq == 0)
            {
                exported.Remove(head.Chain);
            }
        }

        Add(new NightRecord(night, exported.Values));
    }

    /// <returns>What is wrong with it.</returns>
    public IReadOnlyList<Finding> Judge(StoredChain chain) => ChainCheck.Of(chain.Id, chain.Entries, chain.Head, nights.Of(chain.Id));

    public void Add(StoredChain chain)
    {
        Count(chain.Id, chain.Entries.Count, Judge(chain));
        Earlier += ChainCheck.IsEarlier(chain.Entries, chain.Head, nights.Of(chain.Id)) ? 1 : 0;
    }

    public void AddExported(ChainId chain, IReadOnlyList<ChainedEntry> entries) =>
        Count(chain, entries.Count, ChainCheck.OfExported(chain, entries, nights.Of(chain)));

    /// <summary>Call it after the last: what the nights and the witness know, and nobody showed.</summary>
    public void End()
    {
        findings.AddRange(nights.Missing());
        findings.AddRange(nights.Chains.Except(seen).SelectMany(chain => ChainCheck.OfExported(chain, [], nights.Of(chain))));
    }

    private void Count(ChainId chain, int entries, IReadOnlyList<Finding> wrong)
    {
        Entries += entries;
        findings.AddRange(wrong);
        if (!seen.Add(chain))
        {
            // In a file somebody may have put lines of it elsewhere.
            findings.Add(new Finding(FindingKind.Doubled, chain, "chain"));
        }
    }
}
