using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>The desk in a window of somebody who is signed in.</summary>
public sealed class DeskInWindow(Window window)
{
    /// <summary>Two clicks from <c>Meja saya</c>: one searches, one opens what was found.</summary>
    public async Task FindAsync(string words, string number)
    {
        var search = new FormOnPage(window, "/meja/permohonan");
        await search.FillAsync("cari", words);
        await search.SendAsync();
        await window.VerifyAsync();
        (await window.Page.Locator(".found").InnerTextAsync()).ShouldBe("1 permohonan");
        await window.TurnAsync(() => window.Page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync());
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldStartWith("Permohonan: ");
    }

    /// <summary>From a request's page to the page on which it is decided.</summary>
    public async Task OpenDecisionAsync()
    {
        await window.TurnAsync(() => window.Page.Locator("form[action*='/putuskan'] button").ClickAsync());
        await window.VerifyAsync();
    }

    /// <summary>Opens the form of an act on the page, fills it in and sends it.</summary>
    /// <param name="act">The end of its address.</param>
    /// <param name="said">What the page must say then.</param>
    public async Task ActAsync(string act, string said, params IEnumerable<(string Field, string Value)> fields)
    {
        var which = $"[action*='/{act}']";
        await window.Page.Locator($"details:has(form{which})").EvaluateAsync("one => one.open = true");
        var form = new FormOnPage(window, "/meja/", which);
        await form.FillAsync(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        await form.SendAsync();
        await window.VerifyAsync();
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain(said);
    }
}
