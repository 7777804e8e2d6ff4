using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Counts every request that leaves for the storage account, retries too.</summary>
internal sealed class RequestCounter : HttpPipelineSynchronousPolicy
{
    private int count;

    public int Count => count;

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref count);
}
