using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>The page on which anybody checks a document, in a window. Checks every page on the way.</summary>
public sealed class SealInWindow(Window window)
{
    private readonly FormOnPage form = new(window, "/verifikasi/");

    /// <summary>From a status page: saves the first document as the browser downloads it, and goes to the page that checks it.</summary>
    /// <returns>The path of the downloaded document.</returns>
    public async Task<string> OpenFirstAsync()
    {
        var item = window.Page.Locator(".files li").Filter(new LocatorFilterOptions { HasText = "Periksa keaslian" }).First;
        var download = await window.Page.RunAndWaitForDownloadAsync(() => item.Locator("a[href^='/berkas/']").ClickAsync());
        await window.TurnAsync(() => item.GetByText("Periksa keaslian").ClickAsync());
        await window.VerifyAsync();
        return await download.PathAsync();
    }

    /// <summary>The registered SHA-256, as the page shows it.</summary>
    public Task<string> RegisteredAsync() => window.Page.Locator(".form code").InnerTextAsync();

    /// <returns>The heading of the next page.</returns>
    public async Task<string> CheckFileAsync(string path)
    {
        await form.AttachAsync("file", path);
        return await SendAsync();
    }

    /// <inheritdoc cref="CheckFileAsync"/>
    public async Task<string> CheckHashAsync(string typed)
    {
        await form.FillAsync("sha256", typed);
        return await SendAsync();
    }

    public Task<string> TypedHashAsync() => form.TextAsync("sha256");

    private async Task<string> SendAsync()
    {
        await form.SendAsync();
        await window.VerifyAsync();
        var heading = await window.HeadingAsync();
        await window.TakePictureAsync($"seal-{Regex.Replace(heading.ToLowerInvariant(), "[^a-z]+", "-")}-{window.Page.ViewportSize!.Width}", whole: true);
        return heading;
    }
}
