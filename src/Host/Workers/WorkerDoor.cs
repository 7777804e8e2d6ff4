using System.Collections.Concurrent;
using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FunctionsHost.Workers;

/// <summary>The host's side of the worker protocol, to which workers connect on a port of this machine only.</summary>
internal sealed class WorkerDoor : IAsyncDisposable
{
    private readonly WebApplication server;

    private WorkerDoor(WebApplication server) => this.server = server;

    internal Uri Address => new(server.Urls.Single());

    internal static async Task<WorkerDoor> OpenAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2));
        builder.Services.AddRoutingCore();
        builder.Services.AddGrpc(grpc => (grpc.MaxReceiveMessageSize, grpc.MaxSendMessageSize) = (null, null));
        builder.Services.AddSingleton<Expected>();
        var server = builder.Build();
        server.MapGrpcService<Service>();
        await server.StartAsync();
        return new WorkerDoor(server);
    }

    /// <summary>The channel for the worker with this id. Call it before the worker is started.</summary>
    internal WorkerChannel Expect(string workerId, ILoggerFactory logs) =>
        server.Services.GetRequiredService<Expected>().Workers[workerId] = new WorkerChannel(logs);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private sealed class Expected
    {
        internal ConcurrentDictionary<string, WorkerChannel> Workers { get; } = [];
    }

    private sealed class Service(Expected expected) : FunctionRpc.FunctionRpcBase
    {
        public override async Task EventStream(
            IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
        {
            // Only host and worker know the id, so no other program on this machine can impersonate the worker.
            if (await requestStream.MoveNext(context.CancellationToken)
                && expected.Workers.TryRemove(requestStream.Current.StartStream?.WorkerId ?? "", out var channel))
            {
                await channel.RunAsync(requestStream, responseStream, context.CancellationToken);
            }
        }
    }
}
