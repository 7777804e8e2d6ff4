using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>Shows instances to clients: those with an instance row, and those that have yet to run from their start rows.</summary>
/// <param name="services">The hub.</param>
/// <param name="isBegun">Whether an instance open in this process has run; null when it is not open here.</param>
internal sealed class InstanceListing(HubServices services, Func<string, bool?> isBegun)
{
    /// <summary>Continuation token of the last page, that of the instances that have yet to run.</summary>
    private const string PendingToken = "pending";

    /// <summary>The instance; null when there is none.</summary>
    public async Task<OrchestrationMetadata?> GetAsync(string instanceId, bool withPayloads, CancellationToken cancellation)
    {
        var (row, pending) = await FindAsync(instanceId, cancellation);
        return pending is not null ? await ToMetadataAsync(pending, withPayloads, cancellation)
            : row is not null ? await ToMetadataAsync(row, withPayloads, cancellation)
            : null;
    }

    /// <summary>How the instance stands: its row, and its start row if that of an execution that has yet to run.</summary>
    public async Task<(InstanceRow? Row, StartRow? Pending)> FindAsync(string instanceId, CancellationToken cancellation)
    {
        var row = await services.Store.Instances.GetAsync(instanceId, cancellation);
        if (row is { IsOver: false })
        {
            return (row, null);
        }

        // An ended instance may have been scheduled anew.
        var start = await services.Store.Starts.GetAsync(instanceId, cancellation);
        return (row, start?.ExecutionId != row?.ExecutionId ? start : null);
    }

    /// <summary>One page of the instances that match.</summary>
    public async Task<Page<OrchestrationMetadata>> ListAsync(
        OrchestrationQuery query, string? token, int size, CancellationToken cancellation)
    {
        List<OrchestrationMetadata> found = [];
        if (token == PendingToken)
        {
            foreach (var start in await services.Store.Starts.ListAsync(cancellation))
            {
                if (Matches(query, start) && await IsPendingAsync(start, cancellation))
                {
                    found.Add(await ToMetadataAsync(start, query.FetchInputsAndOutputs, cancellation));
                }
            }

            return new(found);
        }

        var (rows, next) = await services.Store.Instances.ListAsync(FilterOf(query), size, token, cancellation);
        foreach (var row in rows)
        {
            found.Add(await ToMetadataAsync(row, query.FetchInputsAndOutputs, cancellation));
        }

        var wantsPending = query.Statuses?.Contains(OrchestrationRuntimeStatus.Pending) ?? true;
        return new(found, next ?? (wantsPending ? PendingToken : null));
    }

    /// <summary>All instance rows that match.</summary>
    public async IAsyncEnumerable<InstanceRow> RowsAsync(
        OrchestrationQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? token = null;
        do
        {
            var (rows, next) = await services.Store.Instances.ListAsync(FilterOf(query), 1000, token, cancellation);
            foreach (var row in rows)
            {
                yield return row;
            }

            token = next;
        }
        while (token is not null);
    }

    private static string FilterOf(OrchestrationQuery query)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey eq {Keys.InstanceRow}");
        if (query.CreatedFrom is { } from)
        {
            filter += " and " + TableClient.CreateQueryFilter($"CreatedAt ge {from}");
        }

        if (query.CreatedTo is { } to)
        {
            filter += " and " + TableClient.CreateQueryFilter($"CreatedAt le {to}");
        }

        if (query.Statuses?.Select(s => TableClient.CreateQueryFilter($"Status eq {s.ToString()}")).ToList() is { Count: > 0 } statuses)
        {
            filter += $" and ({string.Join(" or ", statuses)})";
        }

        if (!string.IsNullOrEmpty(query.InstanceIdPrefix))
        {
            var prefix = Keys.Partition(query.InstanceIdPrefix);
            filter += " and " + TableClient.CreateQueryFilter($"PartitionKey ge {prefix} and PartitionKey lt {prefix + '\uffff'}");
        }

        return filter;
    }

    private static bool Matches(OrchestrationQuery query, StartRow start) =>
        !(start.CreatedAt < query.CreatedFrom) && !(start.CreatedAt > query.CreatedTo)
        && start.InstanceId.StartsWith(query.InstanceIdPrefix ?? "", StringComparison.Ordinal);

    private async Task<bool> IsPendingAsync(StartRow start, CancellationToken cancellation) =>
        isBegun(start.InstanceId) is { } begun
            ? !begun
            : (await services.Store.Instances.GetAsync(start.InstanceId, cancellation))?.ExecutionId != start.ExecutionId;

    private async Task<OrchestrationMetadata> ToMetadataAsync(StartRow start, bool withPayloads, CancellationToken cancellation) =>
        new(start.Name, start.InstanceId)
        {
            RuntimeStatus = OrchestrationRuntimeStatus.Pending,
            CreatedAt = start.CreatedAt,
            LastUpdatedAt = start.CreatedAt,
            DataConverter = withPayloads ? services.Options.DataConverter : null,
            SerializedInput = withPayloads ? await ReadAsync(start.Input, cancellation) : null,
        };

    /// <summary>An instance row as clients see it.</summary>
    public async Task<OrchestrationMetadata> ToMetadataAsync(InstanceRow row, bool withPayloads, CancellationToken cancellation)
    {
        var failure = withPayloads ? await ReadAsync(row.Failure, cancellation) : null;
        return new(row.Name, row.InstanceId)
        {
            RuntimeStatus = row.Status,
            CreatedAt = row.CreatedAt,
            LastUpdatedAt = row.UpdatedAt,
            DataConverter = withPayloads ? services.Options.DataConverter : null,
            SerializedInput = withPayloads ? await ReadAsync(row.Input, cancellation) : null,
            SerializedOutput = withPayloads ? await ReadAsync(row.Output, cancellation) : null,
            SerializedCustomStatus = withPayloads ? await ReadAsync(row.CustomStatus, cancellation) : null,
            FailureDetails = failure is null ? null : HistoryJson.Read<TaskFailureDetails>(failure),
        };
    }

    private async Task<string?> ReadAsync(Payload payload, CancellationToken cancellation)
    {
        try
        {
            return await services.Store.Payloads.ReadAsync(payload, cancellation);
        }
        catch (Azure.RequestFailedException purged) when (purged.Status == 404)
        {
            // A purge of this instance is under way or was interrupted.
            return null;
        }
    }
}
