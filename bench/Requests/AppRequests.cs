using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Bench.Requests;

/// <summary>Counts the storage requests of the app's own clients in the SDK's pipeline, each try of them.</summary>
internal sealed class AppRequests : HttpPipelinePolicy
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
