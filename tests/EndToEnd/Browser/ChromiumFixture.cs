namespace HostingFunctions.EndToEnd.Browser;

/// <summary>One Chromium for all tests, started by the first that opens a window.</summary>
public sealed class ChromiumFixture : IAsyncDisposable
{
    private readonly Lazy<Task<Chromium>> chromium = new(Chromium.StartAsync);

    /// <inheritdoc cref="Chromium.OpenAsync"/>
    public async Task<Window> OpenAsync(Uri site, int width, float scale = 1) => await (await chromium.Value).OpenAsync(site, width, scale);

    public async ValueTask DisposeAsync()
    {
        if (chromium.IsValueCreated)
        {
            await (await chromium.Value).DisposeAsync();
        }
    }
}
