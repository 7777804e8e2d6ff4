namespace HostingFunctions.EndToEnd.Browser;

/// <summary>Whether the trails are whole, in a window of somebody who oversees. Checks every page on the way.</summary>
public sealed class ProofInWindow(Window window)
{
    private const string Page = "/meja/bukti";

    /// <returns>What the page says of all trails.</returns>
    public async Task<string> CheckAllAsync()
    {
        await window.GoAsync(Page);
        await window.FollowAsync(window.Page.GetByText("Periksa semua jejak"));
        return await SaidAsync();
    }

    /// <param name="number">Of a request or hosted application.</param>
    /// <returns>What the page says of its trail, and what it found there.</returns>
    public async Task<(string Said, string Found)> CheckAsync(string number)
    {
        var form = new FormOnPage(window, Page);
        await form.FillAsync("periksa", number);
        await window.SendAsync(form);
        return (await SaidAsync(), await window.Page.Locator("table.cards tbody").InnerTextAsync());
    }

    private Task<string> SaidAsync() => window.Page.Locator(".found").InnerTextAsync();
}
