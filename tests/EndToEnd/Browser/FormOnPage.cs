using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>A form on the page in a window; its fields have the names of the HTTP interface.</summary>
/// <param name="action">The start of the form's address, e.g. <c>/tinjau/</c>.</param>
/// <param name="which">A CSS selector that tells it from other forms with the same address, e.g. <c>:has([value='hapus'])</c>.</param>
public sealed class FormOnPage(Window window, string action, string which = "")
{
    private readonly ILocator form = window.Page.Locator($"form[action^='{action}']{which}");

    public async Task FillAsync(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, value) in fields)
        {
            await FillAsync(name, value);
        }
    }

    public async Task FillAsync(string name, string value)
    {
        var field = Field(name);
        if (await field.First.GetAttributeAsync("type") == "radio")
        {
            await form.Locator($"[name='{name}'][value='{value}']").CheckAsync();
        }
        else if (await field.IsVisibleAsync())
        {
            await field.FillAsync(value);
        }
    }

    public Task CheckAsync(string name) => Field(name).CheckAsync();

    public Task AttachAsync(string name, params IEnumerable<string> paths) => Field(name).SetInputFilesAsync(paths);

    /// <summary>What is said to be wrong at a field.</summary>
    public Task<string> FaultAsync(string name) => form
        .Locator($":is(.field, .choice):has([name='{name}']) .wrong")
        .EvaluateAsync<string>("fault => fault.lastChild.textContent");

    public async Task<string> TextAsync(string name) => await Field(name).InputValueAsync();

    public Task<string> ChoiceAsync(string name) => form.Locator($"[name='{name}']:checked").InputValueAsync();

    /// <summary>Presses the form's button and waits for the next page.</summary>
    public Task SendAsync() => window.TurnAsync(PressAsync);

    /// <summary>Presses the button and reads what the form says before the answer comes.</summary>
    public Task<string> BeginAsync() => form.EvaluateAsync<string>("form => { form.requestSubmit(); return form.querySelector('[role=status]').textContent; }");

    public Task PressAsync() => form.Locator("button[type='submit']").Last.ClickAsync();

    private ILocator Field(string name) => form.Locator($"[name='{name}']");
}
