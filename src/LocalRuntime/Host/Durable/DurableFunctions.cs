using System.Collections.ObjectModel;
using System.Text.Json;
using LocalRuntime.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalRuntime.Hosting;

/// <summary>The task hub of an app, its orchestrators and activities run through the app's middleware.</summary>
internal sealed class DurableFunctions : IHostedLifecycleService, IAsyncDisposable
{
    private readonly FunctionDispatcher _dispatcher;
    private readonly Lazy<TaskHub> _hub;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal DurableFunctions(FunctionCatalog catalog, HostJson hostJson, IServiceProvider services)
    {
        _dispatcher = services.GetRequiredService<FunctionDispatcher>();
        _hub = new(() => Create(catalog, hostJson, services));
    }

    internal TaskHub Hub => _hub.Value;

    /// <summary>The hub's client, once the hub has started.</summary>
    internal async ValueTask<object?> ClientAsync(CancellationToken cancellation)
    {
        await _started.Task.WaitAsync(cancellation);
        return Hub.Client;
    }

    // Once requests are listened for: the first response need not wait for the hub.
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await Hub.StartAsync(cancellationToken);
        _started.SetResult();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => _hub.IsValueCreated ? Hub.StopAsync(cancellationToken) : Task.CompletedTask;

    public ValueTask DisposeAsync() => _hub.IsValueCreated ? Hub.DisposeAsync() : default;

    private TaskHub Create(FunctionCatalog catalog, HostJson hostJson, IServiceProvider services)
    {
        var hub = new TaskHub(
            Options(hostJson, services),
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetRequiredService<ILoggerFactory>());
        foreach (var (function, trigger) in catalog.TriggeredBy<OrchestrationTriggerAttribute>())
        {
            hub.AddOrchestrator(trigger.Orchestration ?? function.Name, context => _dispatcher.ReplayAsync(function, context));
        }

        foreach (var (function, trigger) in catalog.TriggeredBy<ActivityTriggerAttribute>())
        {
            hub.AddActivity(trigger.Activity ?? function.Name, call => RunAsync(function, call));
        }

        return hub;
    }

    private static TaskHubOptions Options(HostJson hostJson, IServiceProvider services)
    {
        var options = new TaskHubOptions
        {
            ConnectionString = StorageConnection.Read(services.GetRequiredService<IConfiguration>()),
            HubName = hostJson.HubName,
            DefaultVersion = hostJson.DefaultVersion,
            DataConverter = new JsonDataConverter(services.GetRequiredService<IOptions<JsonSerializerOptions>>().Value),
        };
        return hostJson.MaxConcurrentActivities is { } max ? options with { MaxConcurrentActivities = max } : options;
    }

    private async Task<object?> RunAsync(Function function, ActivityInvocation call)
    {
        var data = new ReadOnlyDictionary<string, object?>(
            new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { [Invocation.InstanceIdName] = call.InstanceId });
        try
        {
            return await _dispatcher.InvokeAsync(function, call, data, call.CancellationToken);
        }
        catch (Exception e) when (call.CancellationToken.IsCancellationRequested && e is not OperationCanceledException)
        {
            // Whatever it failed with, it was cut short: the hub runs it again.
            throw new OperationCanceledException("The host stops.", e, call.CancellationToken);
        }
    }
}
