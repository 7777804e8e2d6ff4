using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Storage.Tests;

/// <summary>Counts what goes over the wire.</summary>
public sealed class RequestCount : HttpPipelineSynchronousPolicy
{
    private int sent;

    public int Sent => sent;

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref sent);
}
