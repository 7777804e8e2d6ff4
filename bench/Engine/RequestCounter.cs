using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Bench.Engine;

/// <summary>Counts every request that leaves for the storage account, retries too.</summary>
internal sealed class RequestCounter : HttpPipelinePolicy
{
    private int count;

    public int Count => count;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Interlocked.Increment(ref count);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Interlocked.Increment(ref count);
        return ProcessNextAsync(message, pipeline);
    }
}
