using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Testing;

/// <summary>Counts the requests sent to the storage account, including retries.</summary>
public sealed class RequestCount : HttpPipelineSynchronousPolicy
{
    private int sent;

    public int Sent => sent;

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref sent);
}
