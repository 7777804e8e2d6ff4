using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Records the requests of the app's own storage clients.</summary>
internal sealed class StorageRequests : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<string> sent = new();

    /// <summary>The method and path of each request since the last call, in order.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (sent.TryDequeue(out var request))
        {
            taken.Add(request);
        }

        return taken;
    }

    public override void OnSendingRequest(HttpMessage message) =>
        sent.Enqueue($"{message.Request.Method} {message.Request.Uri.ToUri().AbsolutePath.Split('/', 3)[2]}");
}
