namespace HostingFunctions.EndToEnd.Browser;

/// <summary>A Chromium for a class of tests.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private Chromium? chromium;

    public Chromium Chromium => chromium ?? throw new InvalidOperationException("Chromium was not started.");

    public async ValueTask InitializeAsync() => chromium = await Chromium.StartAsync();

    public ValueTask DisposeAsync() => chromium?.DisposeAsync() ?? ValueTask.CompletedTask;
}
