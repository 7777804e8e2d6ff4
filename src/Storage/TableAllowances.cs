using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>
/// What was taken, in table Allowances: a row for each that something was taken of. All are one partition, so that several are taken in one transaction.
/// </summary>
public sealed class TableAllowances(StorageLayout layout, TimeProvider time) : IAllowances
{
    private const string Until = "Until";

    public async Task<TimeSpan?> AskAsync(IReadOnlyList<Allowance> these, CancellationToken cancellation)
    {
        var limited = Limited(these);
        return limited.Count == 0 ? null : WaitFor(limited, await ReadAsync(limited, cancellation), time.GetUtcNow());
    }

    public async Task<TimeSpan?> TakeAsync(IReadOnlyList<Allowance> these, CancellationToken cancellation)
    {
        var limited = Limited(these);
        while (limited.Count > 0)
        {
            var rows = await ReadAsync(limited, cancellation);
            var now = time.GetUtcNow();
            if (WaitFor(limited, rows, now) is { } wait)
            {
                return wait;
            }

            var outcome = await layout.Allowances.AppendAmongRemovalsAsync(
                limited.Select(allowance => Take(allowance, rows.GetValueOrDefault(Keys.Allowance(allowance)), now)), cancellation);
            if (outcome == StoreOutcome.Stored)
            {
                return null;
            }

            // Others took at the same moment: a pause of chance, so that they do not all meet again.
            await Task.Delay(Random.Shared.Next(100), cancellation);
        }

        return null;
    }

    public Task ReturnAsync(IReadOnlyList<Allowance> these, CancellationToken cancellation) =>
        TakeAsync([.. these.Select(allowance => allowance with { Amount = -allowance.Amount, Most = allowance.Most == 0 ? 0 : long.MaxValue })], cancellation);

    public async Task ClearAsync(CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Allowances} and Until lt {time.GetUtcNow()}");
        await foreach (var row in layout.Allowances.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            // Taken from since: the row counts again, and stays. Or another sweep was first.
            await layout.Allowances.AppendAmongRemovalsAsync([Row.Delete(row.PartitionKey, row.RowKey, Row.VersionOf(row))], cancellation);
        }
    }

    private async Task<Dictionary<string, TableEntity>> ReadAsync(IEnumerable<Allowance> these, CancellationToken cancellation)
    {
        var keys = these.Select(allowance => TableClient.CreateQueryFilter($"RowKey eq {Keys.Allowance(allowance)}"));
        var filter = $"PartitionKey eq '{Keys.Allowances}' and ({string.Join(" or ", keys)})";
        return await layout.Allowances.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)
            .ToDictionaryAsync(row => row.RowKey, cancellationToken: cancellation);
    }

    private static List<Allowance> Limited(IEnumerable<Allowance> these) => [.. these.Where(allowance => allowance.Most > 0)];

    private static TimeSpan? WaitFor(IEnumerable<Allowance> these, Dictionary<string, TableEntity> rows, DateTimeOffset now) =>
        these.Max(allowance => TakenOf(rows.GetValueOrDefault(Keys.Allowance(allowance))).WaitFor(allowance, now));

    private static Taken TakenOf(TableEntity? row) => row is null ? Taken.Nothing : Row.Read<Taken>(row);

    private static TableTransactionAction Take(Allowance allowance, TableEntity? stored, DateTimeOffset now)
    {
        var taken = TakenOf(stored).With(allowance, now);
        var row = Row.Of(Keys.Allowances, Keys.Allowance(allowance), taken);
        row[Until] = taken.EndOf(allowance);
        return Row.AddOrUpdate(row, stored is null ? null : Row.VersionOf(stored));
    }
}
