using HostingFunctions.Testing;

namespace HostingFunctions.Bench.Requests;

/// <summary>An app whose journey is measured, with its own host and storage emulator.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private readonly Azurite emulator;
    private readonly Func<HttpClient, IJourney> journey;

    private Contender(string name, Azurite emulator, CountedStorage storage, RunningHost host, Func<HttpClient, IJourney> journey)
    {
        (this.emulator, this.journey) = (emulator, journey);
        (Name, Storage, Host) = (name, storage, host);
    }

    /// <summary>The name to print.</summary>
    public string Name { get; }

    public CountedStorage Storage { get; }

    public RunningHost Host { get; }

    /// <summary>Processor time of host, worker and emulator since their start.</summary>
    public (TimeSpan Host, TimeSpan Worker, TimeSpan Emulator) Processor => (Host.Host.Processor, Host.Worker.Processor, emulator.ProcessorTime);

    /// <param name="program">The app's assembly.</param>
    public static async Task<Contender> StartAsync(
        string name, string program, IReadOnlyDictionary<string, string> settings, Func<HttpClient, IJourney> journey)
    {
        var (emulator, storage) = (await Azurite.StartAsync(), new CountedStorage());
        var all = new Dictionary<string, string>(settings) { ["AzureWebJobsStorage"] = await storage.OpenAsync(emulator.ConnectionString) };
        return new Contender(name, emulator, storage, await RunningHost.StartAsync(program, all), journey);
    }

    public IJourney NewJourney() => journey(Host.Http);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Storage.DisposeAsync();
        await emulator.DisposeAsync();
    }
}
