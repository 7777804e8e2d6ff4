using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Storage.Tests;

/// <summary>A process that dies after some requests.</summary>
internal sealed class DiesAfter(int requests) : HttpPipelineSynchronousPolicy
{
    private int left = requests;

    public bool HasDied => left < 0;

    public override void OnSendingRequest(HttpMessage message)
    {
        if (Interlocked.Decrement(ref left) < 0)
        {
            throw new InvalidOperationException("The process died.");
        }
    }
}
