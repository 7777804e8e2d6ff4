using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>Judges one chain: whether its entries are those that were written, all of them, in their order.</summary>
public static class ChainCheck
{
    /// <param name="entries">All that is stored of the chain, in any order.</param>
    /// <param name="head">As it is stored; null when it is not.</param>
    /// <param name="noted">What the nights knew of the chain.</param>
    /// <returns>Nothing for a whole chain, and for entries of earlier versions upon which nothing was chained yet.</returns>
    public static IReadOnlyList<Finding> Of(ChainId chain, IReadOnlyList<StoredEntry> entries, TrailHead? head, IReadOnlyList<NotedHead> noted)
    {
        if (IsEarlier(entries, head, noted))
        {
            return [];
        }

        var linked = entries.Where(entry => entry is { Entry: not null, Link: not null }).ToList();
        var erasure = linked.Where(entry => entry.Link!.IsErasure).Select(entry => entry.Link!.Seq).DefaultIfEmpty().Max();
        var links = linked.Select(entry => (entry.Row, entry.Link!)).ToList();
        return
        [
            .. entries.Where(entry => entry.Entry is null).Select(entry => new Finding(FindingKind.Unreadable, chain, entry.Row)),
            .. entries.Where(entry => entry is { Entry: not null, Link: null }).Select(entry => new Finding(FindingKind.Unchained, chain, entry.Row)),
            .. linked.Where(entry => !entry.SaysTheSame).Select(entry => new Finding(FindingKind.Reworded, chain, entry.Row)),
            .. linked.Where(entry => entry.IsErased && entry.Link!.Seq >= erasure).Select(entry => new Finding(FindingKind.Wiped, chain, entry.Row)),
            .. Walk(chain, links),
            .. AgainstHead(chain, links, head),
            .. AgainstNights(chain, links, noted),
        ];
    }

    /// <summary>The same of what was exported: the words, the salts and the head stayed where they were.</summary>
    public static IReadOnlyList<Finding> OfExported(ChainId chain, IReadOnlyList<ChainedEntry> entries, IReadOnlyList<NotedHead> noted)
    {
        var links = entries.Select(entry => (Place(entry.Seq), entry)).ToList();
        return [.. Walk(chain, links), .. AgainstNights(chain, links, noted)];
    }

    /// <summary>Whether all of it was stored by an earlier version, and nothing happened since.</summary>
    public static bool IsEarlier(IReadOnlyList<StoredEntry> entries, TrailHead? head, IReadOnlyList<NotedHead> noted) =>
        head is null && noted.Count == 0 && entries.Count > 0 && entries.All(entry => entry is { Entry: not null, Link: null, Salt: null });

    private static IEnumerable<Finding> Walk(ChainId chain, IEnumerable<(string Row, ChainedEntry Link)> links)
    {
        var (seq, hash) = (0L, TrailHead.Zeros);
        foreach (var (row, link) in links.OrderBy(one => one.Link.Seq))
        {
            FindingKind? kind = !link.IsWhole || link.Chain != chain ? FindingKind.Edited
                : link.Seq <= seq ? FindingKind.Doubled
                : link.Seq > seq + 1 ? FindingKind.Missing
                : link.Before != hash ? FindingKind.Torn
                : null;
            if (kind is { } wrong)
            {
                yield return new Finding(wrong, chain, row);
            }

            (seq, hash) = (link.Seq, link.Hash);
        }
    }

    private static IEnumerable<Finding> AgainstHead(ChainId chain, IReadOnlyList<(string Row, ChainedEntry Link)> links, TrailHead? head)
    {
        var last = links.Count == 0 ? TrailHead.Before(chain) : links.MaxBy(one => one.Link.Seq).Link.Head;
        if (head is null)
        {
            yield return new Finding(FindingKind.HeadMissing, chain, Place(last.Seq));
        }
        else if (head.Seq > last.Seq)
        {
            yield return new Finding(FindingKind.CutOff, chain, Place(last.Seq + 1));
        }
        else if (head.Seq == last.Seq && head.Hash != last.Hash)
        {
            yield return new Finding(FindingKind.HeadDiffers, chain, Place(head.Seq));
        }

        foreach (var (row, _) in links.Where(one => one.Link.Seq > head?.Seq))
        {
            yield return new Finding(FindingKind.PastHead, chain, row);
        }
    }

    private static IEnumerable<Finding> AgainstNights(
        ChainId chain, IReadOnlyList<(string Row, ChainedEntry Link)> links, IReadOnlyList<NotedHead> noted)
    {
        if (noted.Count > 0 && links.Count == 0)
        {
            yield return new Finding(FindingKind.ChainMissing, chain, Place(noted.Max(head => head.Seq)));
            yield break;
        }

        var rows = links.ToLookup(one => one.Link.Seq);
        foreach (var head in noted)
        {
            var there = rows[head.Seq].ToList();
            if (there.Count == 0)
            {
                yield return new Finding(head.Seq > links.Max(one => one.Link.Seq) ? FindingKind.CutOff : FindingKind.Missing, chain, Place(head.Seq));
            }
            else if (there.TrueForAll(one => one.Link.Hash != head.Hash))
            {
                yield return new Finding(FindingKind.Rewritten, chain, there[0].Row);
            }
        }
    }

    private static string Place(long seq) => $"seq {seq}";
}
