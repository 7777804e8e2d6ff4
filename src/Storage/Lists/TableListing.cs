using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage.Lists;

/// <summary>
/// A list as a snapshot in a blob and a tail of rows in table Lists, both held in memory by each process that reads it (ADR 12). A process that has it
/// in memory asks only for the rows that came since; one that has not reads the snapshot first. The tail is folded into the snapshot before it is so long
/// that reading it takes more than one request.
/// </summary>
/// <param name="name">Of the blob and of the tail's partition.</param>
public sealed class TableListing<TLine>(StorageLayout layout, string name, TimeProvider time) : IListing<TLine>
    where TLine : class, IListed
{
    private const string BuildColumn = "Build";

    /// <summary>How late a row may come by its key: writers' clocks differ, and a write may have to be tried again.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(2);

    /// <summary>How far the clock of a machine may be off on which somebody rebuilds a list by hand.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    /// <summary>How long rows stay after they were folded, for those who know what came before them.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly BlobClient blob = layout.ListSnapshots.GetBlobClient($"{name}.jsonl.gz");
    private readonly Lock gate = new();
    private Held held = new(new ListMemory<TLine>(), null, DateTimeOffset.MinValue);
    private Task running = Task.CompletedTask;
    private Task<IReadOnlyCollection<TLine>>? waiting;
    private long lastKey;
    private int written;

    /// <summary>How many rows a tail may have before it is folded. One request reads 1,000, so there is room for those that come meanwhile.</summary>
    public int LongestTail { get; init; } = 300;

    /// <inheritdoc/>
    /// <remarks>Those who ask at the same time share one look, which begins after all of them asked, so that everybody sees what they wrote before.</remarks>
    public Task<IReadOnlyCollection<TLine>> ReadAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            waiting ??= LookAfterAsync(running);
            return waiting.WaitAsync(cancellation);
        }
    }

    public Task PutAsync(TLine line, CancellationToken cancellation) => AppendAsync(key => new ListEntry<TLine>(key, line.ChangedAt, line), cancellation);

    /// <inheritdoc/>
    /// <remarks>It is gone since the row was written, by the store's clock: so a line that was read before never brings it back.</remarks>
    public Task RemoveAsync(RequestId id, CancellationToken cancellation) =>
        AppendAsync(key => new ListEntry<TLine>(key, default, null, id), cancellation);

    /// <summary>Puts a line even if the list has a later one, or says that it is gone. Only for one that was compared with the truth.</summary>
    public Task MendAsync(TLine line, CancellationToken cancellation)
    {
        var at = held.Memory.Find(line.Id) is { } known && known.At > line.ChangedAt ? known.At : line.ChangedAt;
        return AppendAsync(key => new ListEntry<TLine>(key, at, line), cancellation);
    }

    /// <summary>
    /// Writes the tail into the snapshot once it is long, or a day old, so that nothing of a line that was removed outlives it by long; two storage requests
    /// until then. Safe in several processes at once, and to break off anywhere.
    /// </summary>
    /// <returns>False when there is no snapshot: the list must be built.</returns>
    public async Task<bool> FoldAsync(CancellationToken cancellation)
    {
        if (await blob.FindHeadAsync(cancellation) is not { } head)
        {
            return false;
        }

        if (head.Position < time.GetUtcNow() - Kept
            || await TailSince(head.Position, cancellation).Take(LongestTail).CountAsync(cancellation) == LongestTail)
        {
            await FoldNowAsync(cancellation);
        }

        return true;
    }

    /// <summary>Takes out of snapshot and tail, at once, what they say of whatever is gone, so that nobody finds it there any more.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        while (!await FoldNowAsync(cancellation))
        {
            // Another process folded at this moment: that one may have read the tail before.
        }

        var memory = new ListMemory<TLine>();
        await blob.ReadAsync(memory, cancellation);
        var rows = await layout.Lists.ListAsync(name, cancellation).Where(row => row.GetString(BuildColumn) is null).ToListAsync(cancellation);
        var surplus = rows.Where(row => Row.Read<ListEntry<TLine>>(row) is { Line: { } line } && memory.Find(line.Id) is { Line: null });
        foreach (var some in surplus.Chunk(100))
        {
            await layout.Lists.AppendAmongRemovalsAsync(some.Select(row => Row.Delete(name, row.RowKey, RowVersion.Any)), cancellation);
        }
    }

    /// <summary>Builds the list anew from all there is, while people work: what they change meanwhile is in the tail, and later.</summary>
    /// <returns>How many lines it has.</returns>
    public async Task<int> RebuildAsync(IAsyncEnumerable<TLine> truth, CancellationToken cancellation)
    {
        await layout.EnsureListsAsync(cancellation);
        var (began, key, build) = (time.GetUtcNow(), NextKey(), Guid.NewGuid().ToString("N"));
        var memory = await ReadWhateverIsThereAsync(cancellation);
        var before = memory.Entries.ToDictionary(entry => entry.Id);
        var count = 0;
        await foreach (var line in truth.WithCancellation(cancellation))
        {
            before.Remove(line.Id, out var known);
            memory.Add(new ListEntry<TLine>(key, known?.At > line.ChangedAt ? known.At : line.ChangedAt, line));
            count++;
        }

        // A line is written after the truth it is of, so what the list had and the truth has not is gone.
        foreach (var entry in before.Values)
        {
            memory.Add(new ListEntry<TLine>(key, entry.At, null, entry.Id));
        }

        await blob.WriteAsync(memory, began - Apart, build, over: null, cancellation);
        await layout.Lists.PutAsync(new TableEntity(name, NextKey()) { [BuildColumn] = build }, cancellation);
        return count;
    }

    private async Task<IReadOnlyCollection<TLine>> LookAfterAsync(Task before)
    {
        await Task.Yield();
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate)
        {
            (running, waiting) = (waiting!, null);
        }

        return await LookAsync(CancellationToken.None);
    }

    /// <summary>One request when it has the list in memory, two when not, three when the list was rebuilt since.</summary>
    private async Task<IReadOnlyCollection<TLine>> LookAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var isKnown = held.Head is not null && now - held.Since < Kept / 2;
        var looked = isKnown ? held : await LoadAsync(cancellation);
        if (await AddTailAsync(looked, cancellation) is { } build && build != looked.Head?.Build)
        {
            looked = await LoadAsync(cancellation);
            await AddTailAsync(looked, cancellation);
        }

        held = looked with { Since = now - Late };
        return held.Memory.Lines;
    }

    private async Task<Held> LoadAsync(CancellationToken cancellation)
    {
        var memory = new ListMemory<TLine>();
        var head = await blob.ReadAsync(memory, cancellation);
        return new Held(memory, head, head?.Position ?? DateTimeOffset.MinValue);
    }

    /// <returns>The newest build that the tail tells of; null when it tells of none.</returns>
    private async Task<string?> AddTailAsync(Held looked, CancellationToken cancellation)
    {
        string? build = null;
        await foreach (var row in TailSince(looked.Since, cancellation))
        {
            build = Add(row, looked.Memory) ?? build;
        }

        return build;
    }

    /// <returns>False when another process folded first.</returns>
    private async Task<bool> FoldNowAsync(CancellationToken cancellation)
    {
        var began = time.GetUtcNow();
        var memory = new ListMemory<TLine>();
        if (await blob.ReadAsync(memory, cancellation) is not { } head)
        {
            return true;
        }

        // All rows, also those that were folded before: one may have come late.
        var rows = await layout.Lists.ListAsync(name, cancellation).ToListAsync(cancellation);
        rows.ForEach(row => Add(row, memory));
        if (!await blob.WriteAsync(memory, began - Late, head.Build, head.Version, cancellation))
        {
            return false;
        }

        // Not those that the earlier snapshot lacked: somebody may be reading it.
        var before = Keys.ListRow(head.Position < began - Kept ? head.Position : began - Kept);
        foreach (var some in rows.Where(row => string.CompareOrdinal(row.RowKey, before) < 0).Chunk(100))
        {
            await layout.Lists.AppendAmongRemovalsAsync(some.Select(row => Row.Delete(name, row.RowKey, RowVersion.Any)), cancellation);
        }

        return true;
    }

    /// <summary>For a rebuild, which a snapshot that cannot be read must not hinder.</summary>
    private async Task<ListMemory<TLine>> ReadWhateverIsThereAsync(CancellationToken cancellation)
    {
        var memory = new ListMemory<TLine>();
        try
        {
            await blob.ReadAsync(memory, cancellation);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or FormatException or KeyNotFoundException)
        {
            // What it held is in the truth.
        }

        await foreach (var row in layout.Lists.ListAsync(name, cancellation))
        {
            Add(row, memory);
        }

        return memory;
    }

    private async Task AppendAsync(Func<string, ListEntry<TLine>> entry, CancellationToken cancellation)
    {
        var key = NextKey();
        await layout.Lists.PutAsync(Row.Of(name, key, entry(key)), cancellation);

        // Between two sweeps one process may write much, as an import does.
        if (Interlocked.Increment(ref written) % LongestTail == 0)
        {
            await FoldAsync(cancellation);
        }
    }

    private IAsyncEnumerable<TableEntity> TailSince(DateTimeOffset since, CancellationToken cancellation) => layout.Lists.QueryAsync<TableEntity>(
        TableClient.CreateQueryFilter($"PartitionKey eq {name} and RowKey ge {Keys.ListRow(since)}"), cancellationToken: cancellation);

    /// <returns>The build that the row tells of; null for one about a line.</returns>
    private static string? Add(TableEntity row, ListMemory<TLine> memory)
    {
        if (row.GetString(BuildColumn) is { } build)
        {
            return build;
        }

        var entry = Row.Read<ListEntry<TLine>>(row);
        memory.Add(entry.Gone is null ? entry : entry with { At = row.Timestamp ?? default });
        return null;
    }

    /// <summary>Of two rows that this process writes, the later has the later key, also while the clock stands still.</summary>
    private string NextKey()
    {
        lock (gate)
        {
            lastKey = Math.Max(lastKey + 1, time.GetUtcNow().UtcTicks);
            return Keys.ListRow(new DateTimeOffset(lastKey, TimeSpan.Zero), Guid.NewGuid());
        }
    }

    /// <param name="Since">From where the tail may hold what the memory does not.</param>
    private sealed record Held(ListMemory<TLine> Memory, ListHead? Head, DateTimeOffset Since);
}
