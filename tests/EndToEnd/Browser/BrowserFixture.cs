using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>The service as <c>./run</c> starts it, and a real Chromium to visit it with.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DataFolder data = new();
    private RunCommand? run;
    private Chromium? chromium;

    public Mailbox Mailbox => run!.Mailbox;

    public async ValueTask InitializeAsync()
    {
        run = await RunCommand.StartAsync(data.Path, FreePort.Next(6));
        chromium = await Chromium.StartAsync();
    }

    /// <inheritdoc cref="Chromium.OpenAsync"/>
    public Task<Window> OpenAsync(int width) => chromium!.OpenAsync(run!.Address, width);

    public async ValueTask DisposeAsync()
    {
        await (chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (run?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Dispose();
    }
}
