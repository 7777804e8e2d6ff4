using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Domain.Audit;

/// <summary>Judges all that is stored, while people work.</summary>
public sealed class TrailAudit(ITrails trails, INights nights)
{
    /// <param name="witnessed"><inheritdoc cref="TrailCheck" path="/param"/></param>
    public async Task<TrailCheck> RunAsync(IReadOnlyDictionary<DateOnly, Sha256Hash> witnessed, CancellationToken cancellation)
    {
        var check = await NightsAsync(witnessed, cancellation);
        await foreach (var chain in trails.ListAsync(cancellation))
        {
            // What looks wrong is read once more by itself: an act may have been stored while the rows were read.
            check.Add(check.Judge(chain).Count == 0 ? chain : await trails.FindAsync(chain.Id, cancellation) ?? chain);
        }

        check.End();
        return check;
    }

    /// <summary>Judges some chains, and the nights. What is not there is left out, unless a night knew it.</summary>
    public async Task<TrailCheck> RunAsync(IEnumerable<ChainId> chains, CancellationToken cancellation)
    {
        var check = await NightsAsync(new Dictionary<DateOnly, Sha256Hash>(), cancellation);
        foreach (var id in chains)
        {
            if (await trails.FindAsync(id, cancellation) is { } chain)
            {
                check.Add(chain);
            }
            else if (check.KnowsOf(id))
            {
                check.Add(new StoredChain(id, [], null));
            }
        }

        return check;
    }

    private async Task<TrailCheck> NightsAsync(IReadOnlyDictionary<DateOnly, Sha256Hash> witnessed, CancellationToken cancellation)
    {
        var check = new TrailCheck(witnessed);
        await foreach (var night in nights.ListAsync(cancellation))
        {
            check.Add(night);
        }

        return check;
    }
}
