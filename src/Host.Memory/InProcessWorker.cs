using System.Net;
using System.Net.Sockets;
using System.Reflection;
using FunctionsHost.Workers;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FunctionsHost.Memory;

/// <summary>The official worker in this process.</summary>
/// <param name="app">The app's assembly, where the worker looks for the code that the SDK generated.</param>
/// <param name="create">Creates the app's builder from command line arguments.</param>
/// <param name="args">Settings, e.g. <c>--Site:BaseUrl=http://localhost</c>.</param>
/// <param name="folder">The app's folder: one for all workers of a process.</param>
public sealed class InProcessWorker(Assembly app, Func<string[], FunctionsApplicationBuilder> create, string[] args, string folder) : IWorkerLauncher
{
    private static readonly Lock Building = new();

    /// <summary>The services of the worker that was started last.</summary>
    public IServiceProvider Services { get; private set; } = null!;

    public async Task<IWorkerRun> StartAsync(Uri host, string workerId)
    {
        var worker = Build(
        [
            .. args, $"--Functions:Worker:HostEndpoint={host}", $"--Functions:Worker:WorkerId={workerId}", $"--Functions:Worker:RequestId={workerId}",
            $"--Functions:Worker:GrpcMaxMessageLength={int.MaxValue}",
        ]);
        Services = worker.Services;
        await worker.StartAsync();
        return new Run(worker);
    }

    private IHost Build(string[] withHost)
    {
        lock (Building)
        {
            Environment.SetEnvironmentVariable("FUNCTIONS_APPLICATION_DIRECTORY", folder);
            var hidden = Variables(withHost);
            var entry = Assembly.GetEntryAssembly();
            Assembly.SetEntryAssembly(app);
            try
            {
                hidden.Keys.ToList().ForEach(name => Environment.SetEnvironmentVariable(name, null));
                var builder = create(withHost);
                builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
                UseOwnPort(builder.Services);
                return builder.Build();
            }
            finally
            {
                Assembly.SetEntryAssembly(entry);
                hidden.ToList().ForEach(variable => Environment.SetEnvironmentVariable(variable.Key, variable.Value));
            }
        }
    }

    /// <summary>Variables of this process that would override the given settings in the worker.</summary>
    private static Dictionary<string, string> Variables(string[] given) => new ConfigurationBuilder().AddCommandLine(given).Build().AsEnumerable()
        .Select(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal))
        .Where(name => Environment.GetEnvironmentVariable(name) is not null)
        .ToDictionary(name => name, name => Environment.GetEnvironmentVariable(name)!);

    /// <summary>By default a process's workers share one port. A bound socket has its port before the server listens, so the worker can announce it.</summary>
    private static void UseOwnPort(IServiceCollection services)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var address = (IPEndPoint)socket.LocalEndPoint!;
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Listen(address));
        services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = _ => socket);
        services.PostConfigure<WorkerOptions>(worker =>
        {
            if (worker.Capabilities.ContainsKey("HttpUri"))
            {
                worker.Capabilities["HttpUri"] = $"http://{address}";
            }
        });
    }

    private sealed class Run(IHost worker) : IWorkerRun
    {
        public Task Ended { get; } = worker.WaitForShutdownAsync();

        public async ValueTask DisposeAsync()
        {
            await worker.StopAsync();
            await ((IAsyncDisposable)worker).DisposeAsync();
        }
    }
}
