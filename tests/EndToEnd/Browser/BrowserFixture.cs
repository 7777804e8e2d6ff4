using HostingFunctions.EndToEnd.Parts;
using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>The service as <c>./run</c> starts it, and a real Chromium to visit it with.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DataFolder data = new();
    private RunCommand? run;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public Mailbox Mailbox => run!.Mailbox;

    public async ValueTask InitializeAsync()
    {
        run = await RunCommand.StartAsync(data.Path, FreePort.Next(6));
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--lang=id", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A window with nothing remembered, as people in Batam have it.</summary>
    /// <param name="width">In CSS pixels; 390 is a telephone, 1280 a desk.</param>
    public async Task<Window> OpenAsync(int width)
    {
        var context = await chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = run!.Address.AbsoluteUri,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await (chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (run?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Dispose();
    }
}
