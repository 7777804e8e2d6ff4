using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Service;

/// <summary>Reads what a service has stored directly from storage, even when no process runs.</summary>
public sealed class Archive(string storage) : IAsyncDisposable
{
    private readonly ServiceProvider adapters = new ServiceCollection()
        .AddHostingStorage(_ => new TableServiceClient(storage), _ => new BlobServiceClient(storage))
        .BuildServiceProvider();

    public IRequestStore Requests => adapters.GetRequiredService<IRequestStore>();

    public IHostingRegister Register => adapters.GetRequiredService<IHostingRegister>();

    public ValueTask DisposeAsync() => adapters.DisposeAsync();
}
