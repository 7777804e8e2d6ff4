using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Notes what the app's own storage clients ask for.</summary>
internal sealed class StorageRequests : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<string> sent = new();

    /// <summary>Since the last call, in their order: method and path.</summary>
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
