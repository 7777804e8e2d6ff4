using System.Reflection;
using FunctionsHost.Settings;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsHost.Memory;

/// <summary>An app that runs in this process, on a hub in memory.</summary>
public sealed class MemoryHost : IAsyncDisposable
{
    private readonly FunctionHost host;
    private readonly MemoryBackend backend;
    private readonly InProcessWorker worker;

    private MemoryHost(FunctionHost host, MemoryBackend backend, InProcessWorker worker) => (this.host, this.backend, this.worker) = (host, backend, worker);

    /// <summary>The address of its HTTP functions.</summary>
    public Uri Address => host.Address;

    /// <summary>The app's services.</summary>
    public IServiceProvider Services => worker.Services;

    /// <param name="hub">Outlives the host.</param>
    /// <param name="app">The app's assembly.</param>
    /// <param name="create">Creates the app's builder from command line arguments.</param>
    /// <param name="args">Settings of app and host alike, e.g. <c>--AzureWebJobs.Sweep.Disabled=true</c>; <c>--urls</c> says where to listen.</param>
    /// <exception cref="InvalidOperationException">The app cannot run; the message says why.</exception>
    public static async Task<MemoryHost> StartAsync(
        TaskHub hub, Assembly app, Func<string[], FunctionsApplicationBuilder> create, string[] args, ILoggerFactory? logs = null)
    {
        var folder = Path.GetDirectoryName(app.Location)!;
        var given = new ConfigurationBuilder().AddCommandLine(args).Build();
        var settings = HostSettings.Read(folder, given.AsEnumerable().Where(setting => setting.Value is not null), withEnvironment: false);
        var backend = new MemoryBackend(hub);
        var worker = new InProcessWorker(app, create, args, folder);
        var host = await FunctionHost.StartAsync(settings, worker, backend, given["urls"] ?? "http://127.0.0.1:0", logs ?? NullLoggerFactory.Instance);
        return new MemoryHost(host, backend, worker);
    }

    /// <summary>Acts as if its process had died: work under way is lost.</summary>
    public ValueTask KillAsync()
    {
        backend.Kill();
        return DisposeAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
