namespace HostingFunctions.EndToEnd.Browser;

/// <summary>Who holds which role, in a window of somebody who is signed in. Checks every page on the way.</summary>
public sealed class OfficialsInWindow(Window window)
{
    private const string Page = "/meja/pejabat";

    private readonly FormOnPage preview = new(window, $"{Page}/usulan", ":has([name='officialStep'])");

    public FormOnPage Proposal { get; } = new(window, $"{Page}/usulan", ":has([type='email'])");

    /// <summary>Looks at what would come of the filled form, and proposes it.</summary>
    /// <returns>What the page says.</returns>
    public async Task<string> ProposeAsync()
    {
        await window.SendAsync(Proposal);
        await window.SendAsync(preview);
        return await window.TextAsync();
    }

    /// <summary>Confirms the change that waits for somebody of a name.</summary>
    /// <returns>What the list says of whom.</returns>
    public async Task<string> ConfirmAsync(string name)
    {
        await window.OpenAsync(Page);
        var waiting = window.Page.Locator("section.panel").Filter(new() { HasText = name });
        await window.TurnAsync(() => waiting.Locator("form[action*='/sahkan'] button").ClickAsync());
        await window.VerifyAsync();
        return await window.Page.Locator("tr").Filter(new() { HasText = name }).InnerTextAsync();
    }
}
