using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Bench.Desk;

/// <summary>Counts the app's storage requests, retries too.</summary>
internal sealed class Counted : HttpPipelineSynchronousPolicy
{
    private int sent;

    /// <summary>Those since the last call.</summary>
    public int Take() => Interlocked.Exchange(ref sent, 0);

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref sent);
}
