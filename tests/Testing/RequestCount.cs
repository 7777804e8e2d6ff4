using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Testing;

/// <summary>Counts the requests that leave for the storage account, each try of them.</summary>
public sealed class RequestCount : HttpPipelineSynchronousPolicy
{
    private int sent;

    public int Sent => sent;

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref sent);
}
