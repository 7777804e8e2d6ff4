using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;

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

    public void Watch(IServiceCollection services)
    {
        var (tables, blobs) = (new TableClientOptions(), new BlobClientOptions());
        tables.AddPolicy(this, HttpPipelinePosition.PerRetry);
        blobs.AddPolicy(this, HttpPipelinePosition.PerRetry);
        services.AddSingleton(tables).AddSingleton(blobs);
    }

    public override void OnSendingRequest(HttpMessage message) =>
        sent.Enqueue($"{message.Request.Method} {message.Request.Uri.ToUri().AbsolutePath.Split('/', 3)[2]}");
}
