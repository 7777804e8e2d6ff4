using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>What is due to be destroyed, in a window of somebody who may confirm it. Checks every page on the way.</summary>
public sealed class DestructionInWindow(Window window)
{
    private const string Page = "/meja/pemusnahan";

    private readonly FormOnPage form = new(window, $"{Page}/sahkan");

    public Task OpenAsync() => window.GoAsync(Page);

    /// <returns>What would be touched.</returns>
    public Task<string> TryAsync() => FollowAsync(window.Page.GetByText("Uji pemusnahan"));

    /// <returns>What the newest record says.</returns>
    public Task<string> RecordAsync() => FollowAsync(window.Page.Locator("a[href*='/berita-acara/']").First);

    /// <param name="isSeen">Whether they say that they looked at the list.</param>
    /// <returns>What the page says.</returns>
    public async Task<string> ConfirmAsync(bool isSeen = true)
    {
        if (isSeen)
        {
            await form.CheckAsync("dueSeen");
        }

        await window.SendAsync(form);
        return await window.TextAsync();
    }

    private async Task<string> FollowAsync(ILocator link)
    {
        await window.FollowAsync(link);
        return await window.TextAsync();
    }
}
