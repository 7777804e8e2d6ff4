namespace FunctionsHost.Tests.Conformance;

/// <summary>One host for all scenarios of a class.</summary>
public sealed class HostFixture<THost> : IAsyncLifetime
    where THost : IConformanceHost, new()
{
    /// <summary>The key of the function that requires one.</summary>
    public const string Key = "sample-key";

    private readonly string folder = Directory.CreateTempSubdirectory("host-sample-").FullName;

    public HostFixture() => Settings = new Dictionary<string, string>()
    {
        ["Sample:Folder"] = folder,
        ["TickSchedule"] = "*/2 * * * * *",
        ["NapSchedule"] = "0 0 0 29 2 *",
        ["AzureWebJobsDisableHomepage"] = "true",
        ["AzureWebJobs.Disabled.Disabled"] = "true",
        ["host.function.default"] = Key,
    };

    public IReadOnlyDictionary<string, string> Settings { get; }

    public THost Host { get; } = new();

    public async ValueTask InitializeAsync() => await Host.StartAsync(Settings);

    public Task RestartAsync() => Host.StartAsync(Settings);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
