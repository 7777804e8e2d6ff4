using System.Runtime.CompilerServices;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Domain.Audit;

/// <summary>All nights and all entries as lines of a file (docs/trail.md), with no personal data; one chain is in memory at a time.</summary>
public sealed class TrailExport(ITrails trails, INights nights, TimeProvider time)
{
    /// <summary>The nights come first, so that whoever reads the file can judge each chain as it comes.</summary>
    public async IAsyncEnumerable<string> LinesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return TrailLine.First(time.GetUtcNow());
        var known = new Dictionary<ChainId, TrailHead>();
        await foreach (var (night, heads) in nights.ListAsync(cancellation))
        {
            yield return TrailLine.Of(night, Changed(known, heads));
        }

        await foreach (var chain in trails.ListAsync(cancellation))
        {
            foreach (var link in chain.Entries.Select(entry => entry.Link).OfType<ChainedEntry>().OrderBy(link => link.Seq))
            {
                yield return TrailLine.Of(link);
            }
        }
    }

    /// <summary>What a night knows otherwise than the one before; a chain that is gone stands at place 0.</summary>
    private static List<TrailHead> Changed(Dictionary<ChainId, TrailHead> known, IReadOnlyCollection<TrailHead> heads)
    {
        var gone = known.Keys.Except(heads.Select(head => head.Chain)).Select(TrailHead.Before);
        List<TrailHead> changed = [.. heads.Where(head => known.GetValueOrDefault(head.Chain) != head), .. gone];
        foreach (var head in changed)
        {
            known[head.Chain] = head;
        }

        foreach (var head in changed.Where(head => head.Seq == 0))
        {
            known.Remove(head.Chain);
        }

        return changed;
    }
}
