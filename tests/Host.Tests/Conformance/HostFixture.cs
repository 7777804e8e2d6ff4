namespace FunctionsHost.Tests.Conformance;

/// <summary>One host for all scenarios of a class.</summary>
public sealed class HostFixture<THost> : IAsyncLifetime
    where THost : IConformanceHost, new()
{
    /// <summary>Opens the function that asks for a key.</summary>
    public const string Key = "sample-key";

    private readonly string folder = Directory.CreateTempSubdirectory("host-sample-").FullName;
    private readonly Dictionary<string, string> settings;

    public HostFixture() => settings = new()
    {
        ["Sample:Folder"] = folder,
        ["TickSchedule"] = "*/2 * * * * *",
        ["AzureWebJobsDisableHomepage"] = "true",
        ["AzureWebJobs.Disabled.Disabled"] = "true",
        ["host.function.default"] = Key,
    };

    public THost Host { get; } = new();

    public async ValueTask InitializeAsync() => await Host.StartAsync(settings);

    public Task RestartAsync() => Host.StartAsync(settings);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
