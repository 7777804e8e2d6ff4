using System.Security.Cryptography;
using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>
/// The entries of a table's partitions, each chained on the one before it (ADR 17). The partition's head row is written with them in the same transaction,
/// so of two that chain at once the second reads the head again and chains on the first.
/// </summary>
/// <param name="prefix">Of the keys of entries.</param>
internal sealed class Trail(TableClient table, ChainKind kind, string prefix)
{
    /// <summary>A transaction takes 100 rows, and one of them is the head.</summary>
    private const int MostRows = 99;

    /// <summary>
    /// Stores a change with its entries. One that is stored already is not stored again: the same entry has the same key.
    /// </summary>
    /// <param name="begins">Whether the change begins its partition, so that there is no head to read.</param>
    /// <param name="rows">The rest of the change. What becomes of these is told; another's entry meanwhile is no conflict.</param>
    public async Task<StoreOutcome> AppendAsync(
        string partition, bool begins, IEnumerable<TableTransactionAction> rows, IEnumerable<TrailRow> entries, bool amongRemovals,
        CancellationToken cancellation)
    {
        var (others, left) = (rows.ToList(), entries.ToList());
        var (head, version) = begins || left.Count == 0 ? (TrailHead.Before(Chain(partition)), null) : await HeadAsync(partition, cancellation);
        while (others.Count + left.Count > 0)
        {
            var (outcome, failed) = await table.SubmitAsync([.. others, .. Chained(head, version, left)], amongRemovals, cancellation);
            if (outcome == StoreOutcome.Stored || failed is null || failed < others.Count)
            {
                return outcome;
            }

            if (failed - others.Count is var entry && entry < left.Count)
            {
                left.RemoveAt(entry.Value);
            }
            else
            {
                (head, version) = await HeadAsync(partition, cancellation);
            }
        }

        return StoreOutcome.Stored;
    }

    /// <summary>
    /// Destroys whatever in the entries of a partition may name a person, and adds an entry that says so. The chain stays valid. Safe to repeat: what has
    /// nothing to destroy gets no entry.
    /// </summary>
    /// <param name="erasure">Its fact is <see cref="FactKind.Erased"/>.</param>
    public async Task EraseAsync(string partition, TrailRow erasure, CancellationToken cancellation)
    {
        await HeadAsync(partition, cancellation);
        var isWhole = false;
        while (!isWhole)
        {
            var entries = (await RowsAsync(partition, cancellation)).Select(row => (Row: TrailRow.Of(row), Stored: TrailRow.Read(kind, row))).ToList();
            var personal = entries.Where(entry => entry.Stored is { Salt: not null, Link.IsErasure: false }).ToList();
            if (personal.Count == 0)
            {
                return;
            }

            // First what announces it: an entry that is erased, and nothing later says so, would count as tampered with.
            if (entries.Max(entry => entry.Stored.Link is { IsErasure: true } link ? link.Seq : 0) < personal.Max(entry => entry.Stored.Link!.Seq))
            {
                await AppendAsync(partition, begins: false, [], [erasure], amongRemovals: false, cancellation);
            }

            isWhole = true;
            foreach (var some in personal.Chunk(MostRows / 2))
            {
                // An older backup that was restored may have brought back what was destroyed before: then the row is there.
                var rows = some.SelectMany(entry => new TableTransactionAction[]
                {
                    Row.Delete(partition, entry.Row.Row.RowKey, Row.VersionOf(entry.Row.Row)),
                    new(TableTransactionActionType.UpsertReplace, entry.Row.Erased()),
                });
                isWhole &= await table.AppendAmongRemovalsAsync(rows, cancellation) == StoreOutcome.Stored;
            }
        }
    }

    /// <summary>Chains the entries of earlier versions in a partition upon which nothing was chained yet.</summary>
    public Task ChainEarlierAsync(string partition, CancellationToken cancellation) => HeadAsync(partition, cancellation);

    private static IEnumerable<TableTransactionAction> Chained(TrailHead head, RowVersion? version, List<TrailRow> entries)
    {
        foreach (var entry in entries)
        {
            var salt = RandomNumberGenerator.GetBytes(Speech.SaltLength);
            var link = head.Next(entry.Entry, salt);
            head = link.Head;
            yield return Row.Add(entry.Chain(link, salt));
        }

        if (entries.Count > 0)
        {
            // Last: whatever else fails is told first.
            yield return Row.AddOrUpdate(TrailRow.Of(head), version);
        }
    }

    /// <summary>One point read. Where there is no head yet, the entries of earlier versions are chained first.</summary>
    private async Task<(TrailHead Head, RowVersion? Version)> HeadAsync(string partition, CancellationToken cancellation)
    {
        while (true)
        {
            var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, Keys.Head, cancellationToken: cancellation);
            if (row.HasValue)
            {
                return (TrailRow.ReadHead(kind, row.Value!), Row.VersionOf(row.Value!));
            }

            var rows = await RowsAsync(partition, cancellation);
            if (rows.Count == 0)
            {
                return (TrailHead.Before(Chain(partition)), null);
            }

            await AdoptAsync(partition, rows, cancellation);
        }
    }

    /// <summary>
    /// Chains the entries of earlier versions as they stand: from then on these cannot be changed unseen either. A process that dies in between leaves some
    /// chained and no head, so that the next one goes on after them. Whoever is slower gives up and reads what the other wrote.
    /// </summary>
    private async Task AdoptAsync(string partition, IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        var head = rows.Where(TrailRow.IsChained).Select(row => TrailRow.Read(kind, row).Link).OfType<ChainedEntry>().MaxBy(link => link.Seq)?.Head
            ?? TrailHead.Before(Chain(partition));
        foreach (var some in rows.Where(row => !TrailRow.IsChained(row)).Chunk(MostRows))
        {
            var changes = new List<TableTransactionAction>();
            foreach (var row in some.Select(TrailRow.Of))
            {
                var salt = RandomNumberGenerator.GetBytes(Speech.SaltLength);
                var link = head.Next(row.Entry, salt);
                changes.Add(Row.AddOrUpdate(row.Chain(link, salt), Row.VersionOf(row.Row)));
                head = link.Head;
            }

            if (await table.AppendAmongRemovalsAsync(changes, cancellation) != StoreOutcome.Stored)
            {
                return;
            }
        }

        await table.AppendAsync([Row.Add(TrailRow.Of(head))], cancellation);
    }

    /// <summary>The entries in the order of their keys, which is that of time.</summary>
    private async Task<IReadOnlyList<TableEntity>> RowsAsync(string partition, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation);
    }

    private ChainId Chain(string partition) => new(kind, partition);
}
