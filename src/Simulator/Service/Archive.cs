using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Service;

/// <summary>What a service has stored, read past its processes: also when none runs.</summary>
public sealed class Archive(string storage) : IAsyncDisposable
{
    private readonly ServiceProvider adapters = new ServiceCollection()
        .AddHostingStorage(_ => new TableServiceClient(storage), _ => new BlobServiceClient(storage))
        .BuildServiceProvider();

    public IRequestStore Requests => adapters.GetRequiredService<IRequestStore>();

    public IHostingRegister Register => adapters.GetRequiredService<IHostingRegister>();

    public ValueTask DisposeAsync() => adapters.DisposeAsync();
}
