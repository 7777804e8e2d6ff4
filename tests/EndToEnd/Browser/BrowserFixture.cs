using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>The service as <c>./run</c> starts it, and a real Chromium to visit it with.</summary>
public sealed class BrowserFixture(ChromiumFixture browser) : IAsyncLifetime
{
    private readonly DataFolder data = new();
    private RunCommand? run;

    public Mailbox Mailbox => run!.Mailbox;

    public async ValueTask InitializeAsync() => run = await RunCommand.StartAsync(data.Path, FreePort.Next(6));

    /// <inheritdoc cref="Chromium.OpenAsync"/>
    public Task<Window> OpenAsync(int width) => browser.OpenAsync(run!.Address, width);

    public async ValueTask DisposeAsync()
    {
        await (run?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Dispose();
    }
}
