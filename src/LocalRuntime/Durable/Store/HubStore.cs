using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace LocalRuntime.Durable;

/// <summary>The hub's tables and container.</summary>
internal sealed class HubStore
{
    private readonly TableClient instances;
    private readonly TableClient open;

    public HubStore(TaskHubOptions options)
    {
        Keys.EnsureHubName(options.HubName);
        var tables = options.Tables ?? new TableServiceClient(options.ConnectionString);
        var blobs = options.Blobs ?? new BlobServiceClient(options.ConnectionString);
        instances = tables.GetTableClient(Keys.InstancesTable(options.HubName));
        open = tables.GetTableClient(Keys.OpenTable(options.HubName));
        Container = blobs.GetBlobContainerClient(Keys.Container(options.HubName));
        Payloads = new(Container);
        Instances = new(instances, Payloads);
        Starts = new(open);
        Signals = new(open);
    }

    public BlobContainerClient Container { get; }

    public PayloadStore Payloads { get; }

    public InstanceStore Instances { get; }

    public StartStore Starts { get; }

    public SignalStore Signals { get; }

    public async Task CreateAsync(CancellationToken cancellation)
    {
        await instances.CreateIfNotExistsAsync(cancellation);
        await open.CreateIfNotExistsAsync(cancellation);
        await Container.CreateIfNotExistsAsync(cancellationToken: cancellation);
    }

    /// <summary>Deletes all of an ended instance; interrupted, it can be repeated.</summary>
    public async Task<bool> TryPurgeAsync(InstanceRow row, CancellationToken cancellation)
    {
        if (await Starts.GetAsync(row.InstanceId, cancellation) is { } start)
        {
            if (start.ExecutionId != row.ExecutionId || start.Parent is not null)
            {
                // A new execution is about to begin, or a parent has yet to be told the result.
                return false;
            }

            // A start row without an instance row would be taken for an orchestration that has yet to run.
            await Starts.DeleteAsync([start], cancellation);
        }

        await Payloads.PurgeAsync(row.InstanceId, cancellation);
        return await Instances.TryDeleteAsync(row, cancellation);
    }
}
