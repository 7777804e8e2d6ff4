using System.Net;
using HostingFunctions.Testing;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>
/// The app in its own process. It keeps its address when it is killed and restarted, so that links in mails stay valid. Its log is in
/// <c>TestResults/EndToEnd</c>.
/// </summary>
public sealed class RunningApp : IAsyncDisposable
{
    private static readonly string Host = Repository.Built("src/Host.Durable", "FunctionsHost.Durable.dll");
    private static readonly string Program = Repository.Built("src/Functions", "HostingFunctions.dll");

    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly HttpClient http = new();
    private ChildProcess? process;

    public RunningApp(IReadOnlyDictionary<string, string> settings)
    {
        var port = FreePort.Next();
        Address = new Uri($"http://localhost:{port}/");
        this.settings = new Dictionary<string, string>(settings)
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["DOTNET_TieredPGO"] = "0", // it lives too briefly for what profiling costs
            ["Site__BaseUrl"] = $"http://localhost:{port}",

            // The host need not repeat what the worker itself writes to the console.
            ["AzureFunctionsJobHost__logging__logLevel__default"] = "Warning",
            ["AzureFunctionsJobHost__logging__logLevel__Host"] = "Information",
            ["AzureFunctionsJobHost__logging__logLevel__HostingFunctions"] = "None",
        };
    }

    public Uri Address { get; }

    /// <summary>What it has written to its console since the last start.</summary>
    public string Console => process?.Output ?? "";

    /// <summary>Starts it and waits until it reports that it is healthy.</summary>
    /// <exception cref="InvalidOperationException">It ended at once.</exception>
    public async Task StartAsync()
    {
        await EndAsync();
        process = new ChildProcess("dotnet", [Host, Program], settings);
        await Fact.AwaitAsync("the app", IsWellAsync);
    }

    /// <summary>SIGKILL. Returns once the victim is gone.</summary>
    public async Task KillAsync(Victim victim = Victim.Host)
    {
        if (victim != Victim.Host && ProcessTree.WorkerOf(process!.Id) is > 0 and var worker)
        {
            await ProcessTree.SignalAsync(worker, "KILL");
        }

        if (victim != Victim.Worker)
        {
            await process!.KillAsync();
        }
    }

    /// <summary>Waits until it is healthy again after a kill; starts it if the host is gone.</summary>
    public Task RunAgainAsync() => process!.HasEnded ? StartAsync() : Fact.AwaitAsync("the next worker", IsWellAsync);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await EndAsync();
    }

    private async Task EndAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
            var logs = Directory.CreateDirectory(Repository.PathOf("TestResults", "EndToEnd"));
            await File.AppendAllTextAsync(Path.Combine(logs.FullName, $"app-{Address.Port}.log"), process.Output);
            process = null;
        }
    }

    private async Task<bool> IsWellAsync()
    {
        if (process!.HasEnded)
        {
            throw new InvalidOperationException($"The app ended with exit code {process.ExitCode}:\n{process.Output}");
        }

        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "api/health"));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
