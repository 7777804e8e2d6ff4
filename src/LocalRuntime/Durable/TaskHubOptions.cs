using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;

namespace LocalRuntime.Durable;

/// <summary>Where a task hub lives and how it works.</summary>
public sealed record TaskHubOptions
{
    /// <summary>The storage account; not needed when both service clients are given.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The hub's name: 3 to 45 letters and digits, starting with a letter. Hubs of one account are apart by name.</summary>
    public string HubName { get; init; } = "TestHub";

    /// <summary>The version of orchestrations scheduled without one (host.json <c>defaultVersion</c>); null for none.</summary>
    public string? DefaultVersion { get; init; }

    /// <summary>How many activities run at once, at least 1.</summary>
    public int MaxConcurrentActivities { get; init; } = 10 * Environment.ProcessorCount;

    /// <summary>How many requests for episodes are under way at once, at least 1.</summary>
    public int MaxConcurrentEpisodes { get; init; } = 32;

    /// <summary>How many open instances keep their history in memory; the others are read back when something comes for them.</summary>
    public int MaxLoadedInstances { get; init; } = 2000;

    /// <summary>Reads and writes inputs, outputs and events. As the official worker under Functions: System.Text.Json, case-insensitive.</summary>
    public DataConverter DataConverter { get; init; } = new JsonDataConverter(new() { PropertyNameCaseInsensitive = true });

    /// <summary>Reaches the tables; made of the connection string when null.</summary>
    public TableServiceClient? Tables { get; init; }

    /// <summary>Reaches the blobs; made of the connection string when null.</summary>
    public BlobServiceClient? Blobs { get; init; }

    /// <summary>The clock by which the hub keeps its lease and polls the account. The storage service counts a lease in its own
    /// seconds, so this is real time even where the hub's other clock is a test's.</summary>
    public TimeProvider StorageClock { get; init; } = TimeProvider.System;
}
