using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace LocalRuntime.Tests.Durable;

/// <summary>Stands between a process and its storage: counts the requests, and plays the death of the process at a chosen write.</summary>
public sealed class StorageGate : HttpPipelinePolicy
{
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int requests;
    private int writes;

    /// <summary>The number (from 1) of the write at which the process dies; 0 for never.</summary>
    public int DiesAtWrite { get; init; }

    /// <summary>Whether the deadly write itself still reaches the storage.</summary>
    public bool LastWriteArrives { get; init; }

    /// <summary>Done in the place of each request; the second argument does the request.</summary>
    public Func<HttpMessage, Func<ValueTask>, ValueTask>? Detour { get; set; }

    public int Requests => requests;

    public int Writes => writes;

    public void Reset() => requests = 0;

    /// <summary>Completes when the process has died.</summary>
    public Task Closed => closed.Task;

    public TableServiceClient Tables(string connectionString)
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 0;
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return new(connectionString, options);
    }

    public BlobServiceClient Blobs(string connectionString)
    {
        var options = new BlobClientOptions();
        options.Retry.MaxRetries = 0;
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return new(connectionString, options);
    }

    /// <summary>Lets nothing through any more.</summary>
    public void Close() => closed.TrySetResult();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ThrowIfClosed();
        Interlocked.Increment(ref requests);
        if (message.Request.Method != RequestMethod.Get && Interlocked.Increment(ref writes) == DiesAtWrite)
        {
            Close();
            if (LastWriteArrives)
            {
                await ProcessNextAsync(message, pipeline);
            }
        }

        // Also what was on its way: a dead process hears no answer.
        ThrowIfClosed();
        if (Detour is { } detour)
        {
            await detour(message, () => ProcessNextAsync(message, pipeline));
        }
        else
        {
            await ProcessNextAsync(message, pipeline);
        }

        ThrowIfClosed();
    }

    private void ThrowIfClosed()
    {
        if (closed.Task.IsCompleted)
        {
            throw new IOException("This process is dead.");
        }
    }
}
