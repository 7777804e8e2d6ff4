using System.Net;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Client.Grpc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsHost.Memory.Hub;

/// <summary>The server at which durable clients reach a hub, on a port of this machine only.</summary>
internal sealed class HubServer : IAsyncDisposable
{
    private readonly WebApplication server;
    private GrpcChannel? channel;

    internal HubServer(TaskHub hub)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2));
        builder.Services.AddRoutingCore();
        builder.Services.AddGrpc(grpc => (grpc.MaxReceiveMessageSize, grpc.MaxSendMessageSize) = (null, null));
        builder.Services.AddSingleton(new HubService(hub)).AddSingleton<IHostLifetime, NoLifetime>();
        server = builder.Build();
        server.MapGrpcService<HubService>();
    }

    internal Uri Address => new(server.Urls.Single());

    internal DurableTaskClient Client { get; private set; } = null!;

    internal async Task StartAsync()
    {
        await server.StartAsync();
        channel = GrpcChannel.ForAddress(Address);
        Client = new GrpcDurableTaskClient("Memory", new GrpcDurableTaskClientOptions { Channel = channel }, NullLogger.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        await server.DisposeAsync();
    }
}
