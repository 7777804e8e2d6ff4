using FunctionsHost.Memory;
using FunctionsHost.Tests.Conformance;
using HostSampleApp;
using Microsoft.Extensions.Time.Testing;

namespace FunctionsHost.Tests.Memory;

/// <summary>The sample app in this process. The hub outlives killed hosts.</summary>
public sealed class MemoryConformanceHost : IConformanceHost
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
    private TaskHub? hub;
    private MemoryHost? host;

    public HttpClient Http { get; private set; } = null!;

    public TaskHub Hub => hub!;

    public DateTimeOffset Now => time.GetUtcNow();

    public async Task StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        hub ??= await TaskHub.StartAsync(time);
        host = await StartAnotherAsync(settings);
        Http = new HttpClient { BaseAddress = host.Address };
    }

    /// <summary>Starts another host on the same hub.</summary>
    public Task<MemoryHost> StartAnotherAsync(IReadOnlyDictionary<string, string> settings) => MemoryHost.StartAsync(
        hub!, typeof(SampleApp).Assembly, SampleApp.CreateBuilder, [.. settings.Select(setting => $"--{setting.Key}={setting.Value}")]);

    /// <summary>Sends requests to another host of the hub.</summary>
    public HttpClient Reach(MemoryHost other) => Http = new HttpClient { BaseAddress = other.Address };

    public async Task KillAsync()
    {
        Http.Dispose();
        await host!.KillAsync();
    }

    public async Task PassAsync(TimeSpan passed)
    {
        time.Advance(passed);

        // Not for ever: an activity may wait for the test, and requests take real time.
        await Task.WhenAny(hub!.WhenIdle(), Task.Delay(Moment));
        await Task.Yield();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await hub!.DisposeAsync();
    }
}
