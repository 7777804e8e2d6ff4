using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HostSampleApp;

namespace FunctionsHost.Tests.Conformance;

/// <summary>What every host must do; a derived class chooses the host. Everything happens over HTTP, so the host may be another process.</summary>
public abstract class Scenarios<THost>(HostFixture<THost> fixture) : IClassFixture<HostFixture<THost>>
    where THost : IConformanceHost, new()
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    protected HostFixture<THost> Fixture => fixture;

    protected IConformanceHost Host => fixture.Host;

    /// <summary>The id of this test's own orchestration.</summary>
    protected string Id { get; } = Guid.NewGuid().ToString("N");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected Task<HttpStatusCode> StartAsync(string orchestrator, object? input = null, string? id = null) =>
        PostAsync($"instances/{id ?? Id}/start/{orchestrator}", input);

    /// <summary>Starts an orchestration and waits until it runs: an earlier event may be lost, in Azure too.</summary>
    protected async Task BeginAsync(string orchestrator, object? input = null, string? id = null)
    {
        (await StartAsync(orchestrator, input, id)).ShouldBe(HttpStatusCode.Accepted);
        await StateAsync(state => state.Status != "Pending", id);
    }

    protected Task<HttpStatusCode> RaiseAsync(string name, string data, string? id = null) => PostAsync($"instances/{id ?? Id}/raise/{name}", data);

    protected Task<HttpStatusCode> TerminateAsync(string reason, string? id = null) => PostAsync($"instances/{id ?? Id}/terminate", reason);

    protected Task<InstanceState> EndedAsync(string? id = null) => StateAsync(state => state.Status is not ("Pending" or "Running"), id);

    /// <summary>The orchestration's state once it meets a condition.</summary>
    protected Task<InstanceState> StateAsync(Func<InstanceState, bool> isAsked, string? id = null) => UntilAsync(async () =>
        (await FindAsync(id)) is { } state && isAsked(state) ? state : null);

    protected async Task<InstanceState?> FindAsync(string? id = null)
    {
        using var answer = await Host.Http.GetAsync($"instances/{id ?? Id}", Token);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<InstanceState>(Token);
    }

    protected async Task<string[]> JournalAsync(string? id = null) => (await Host.Http.GetFromJsonAsync<string[]>($"journal/{id ?? Id}", Token))!;

    protected Task<string[]> JournalAsync(int lines, string? id = null) =>
        UntilAsync(async () => await JournalAsync(id) is var all && all.Length >= lines ? all : null);

    protected async Task<HttpStatusCode> PostAsync(string path, object? body = null)
    {
        using var content = body is null ? null : new StringContent(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json");
        using var answer = await Host.Http.PostAsync(path, content, Token);
        return answer.StatusCode;
    }

    /// <summary>Looks repeatedly, while time passes, until there is a result.</summary>
    protected async Task<T> UntilAsync<T>(Func<Task<T?>> look)
        where T : class
    {
        for (var since = System.Diagnostics.Stopwatch.StartNew(); since.Elapsed < Patience;)
        {
            if (await look() is { } seen)
            {
                return seen;
            }

            await Host.PassAsync(Interval);
        }

        throw new TimeoutException("Nothing was to be seen.");
    }
}
