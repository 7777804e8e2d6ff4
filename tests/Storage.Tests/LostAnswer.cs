using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Storage.Tests;

/// <summary>The first answer to a change never arrives, though the service did what it was asked.</summary>
public sealed class LostAnswer : HttpPipelineSynchronousPolicy
{
    private int answers;

    public override void OnReceivedResponse(HttpMessage message)
    {
        if (message.Request.Method == RequestMethod.Post && Interlocked.Increment(ref answers) == 1)
        {
            throw new IOException("The connection was closed.");
        }
    }
}
