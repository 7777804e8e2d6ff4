using System.IO.Compression;
using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>What is stored about people and for how long, in a window. Checks every page on the way.</summary>
public sealed class PersonalDataInWindow(Window window)
{
    /// <summary>Asks what is stored about oneself, and follows the mailed link.</summary>
    /// <returns>The page in the archive that is saved.</returns>
    public async Task<string> AskAsync(Mailbox mailbox, string email)
    {
        var form = new FormOnPage(window, "/data-saya");
        await window.OpenAsync("/data-saya");
        await form.FillAsync("linkEmail", email);
        await window.SendAsync(form);
        var link = (await mailbox.AwaitToAsync(email, "personal-data")).Link("data-saya");
        return await SaveAsync(() => window.Page.EvaluateAsync("link => { location = link; }", link));
    }

    /// <summary>Looks, as the administrator, at what is stored about somebody.</summary>
    /// <inheritdoc cref="AskAsync"/>
    public async Task<string> SeeAsync(string email)
    {
        var form = new FormOnPage(window, "/meja/data-pribadi");
        await window.OpenAsync("/meja/data-pribadi");
        await form.FillAsync("linkEmail", email);
        return await SaveAsync(form.PressAsync);
    }

    /// <summary>Sets how many months the data of ended requests are kept.</summary>
    /// <returns>What the page says.</returns>
    public async Task<string> KeepEndedAsync(string months, string reason)
    {
        var form = new FormOnPage(window, "/meja/masa-simpan", ":has([name='keepEnded'])");
        await window.GoAsync("/meja/masa-simpan");
        await form.FillAsync([new("keepEnded", months), new("keepReason", reason)]);
        await window.SendAsync(form);
        return await window.TextAsync();
    }

    private async Task<string> SaveAsync(Func<Task> act)
    {
        await using var archive = new ZipArchive(new MemoryStream(await window.SaveAsync(act)));
        using var page = new StreamReader(await archive.Entries.Single(entry => entry.Name.EndsWith(".html", StringComparison.Ordinal)).OpenAsync());
        return await page.ReadToEndAsync();
    }
}
