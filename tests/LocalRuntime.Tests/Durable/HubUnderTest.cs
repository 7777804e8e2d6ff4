using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using LocalRuntime.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace LocalRuntime.Tests.Durable;

/// <summary>A process with a task hub of its own name, under fake time that starts at 2026-01-05T01:00Z.</summary>
public sealed class HubUnderTest : IAsyncDisposable
{
    private readonly string connectionString;

    public HubUnderTest(
        string connectionString, FakeTimeProvider? time = null, string? name = null, StorageGate? gate = null,
        Func<TaskHubOptions, TaskHubOptions>? configure = null, ILoggerFactory? log = null)
    {
        this.connectionString = connectionString;
        Name = name ?? "T" + Guid.NewGuid().ToString("N")[..20];
        Time = time ?? new FakeTimeProvider(new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));
        Gate = gate ?? new();
        var options = new TaskHubOptions
        {
            HubName = Name,
            Tables = Gate.Tables(connectionString),
            Blobs = Gate.Blobs(connectionString),
        };
        Hub = new(configure?.Invoke(options) ?? options, Time, log ?? NullLoggerFactory.Instance);
    }

    public string Name { get; }

    public FakeTimeProvider Time { get; }

    public StorageGate Gate { get; }

    public TaskHub Hub { get; }

    public DurableTaskClient Client => Hub.Client;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public HubUnderTest Orchestrator<T>(string name, Func<TaskOrchestrationContext, Task<T>> run)
    {
        Hub.AddOrchestrator(name, async context => await run(context));
        return this;
    }

    public HubUnderTest Activity<TInput, TOutput>(string name, Func<TInput, TOutput> run)
    {
        Hub.AddActivity(name, call => Task.FromResult<object?>(run(call.ReadInput<TInput>()!)));
        return this;
    }

    public async Task<HubUnderTest> StartAsync()
    {
        await Hub.StartAsync(Token);
        return this;
    }

    public Task<string> ScheduleAsync(string name, object? input = null, string? id = null) =>
        Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id), Token);

    public Task<OrchestrationMetadata> EndOfAsync(string id) => Client.WaitForInstanceCompletionAsync(id, true, Token);

    /// <summary>The instance once all work that is due is done.</summary>
    public async Task<OrchestrationMetadata> AtRestAsync(string id)
    {
        await Hub.WhenIdle().WaitAsync(Token);
        return (await Client.GetInstanceAsync(id, true, Token)).ShouldNotBeNull();
    }

    public async Task AdvanceAsync(TimeSpan span)
    {
        await Hub.WhenIdle().WaitAsync(Token);
        Time.Advance(span);
        await Hub.WhenIdle().WaitAsync(Token);
    }

    /// <summary>Ends the process without a goodbye; its lease is made to run out at once.</summary>
    public async Task DieAsync()
    {
        Gate.Close();
        await Hub.DisposeAsync();
        await BreakLeaseAsync();
    }

    /// <summary>Has the lease run out now.</summary>
    public async Task BreakLeaseAsync()
    {
        var lease = new BlobServiceClient(connectionString).GetBlobContainerClient(Name.ToLowerInvariant() + "-durable").GetBlobClient("lease");
        try
        {
            await new BlobLeaseClient(lease).BreakAsync(TimeSpan.Zero, cancellationToken: Token);
        }
        catch (Azure.RequestFailedException)
        {
            // It died before it held one.
        }
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();
}
