using System.Collections.Concurrent;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.Testing;
using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>A browser window. Collects its errors; when a test fails, a picture of its window is kept in <c>TestResults/EndToEnd</c>.</summary>
public sealed class Window : IAsyncDisposable
{
    private static readonly string Pictures = Repository.PathOf("TestResults", "EndToEnd");

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> faults = new();

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            // A refused form is answered with 422, which Chromium reports as a loading error.
            if (message.Type == "error" && !message.Text.Contains("status of 422", StringComparison.Ordinal))
            {
                faults.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => faults.Enqueue(error);
    }

    public IPage Page { get; }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Goes to a page and checks it.</summary>
    public async Task OpenAsync(string path)
    {
        await GoAsync(path);
        await VerifyAsync();
    }

    /// <summary>Sends a form and checks the page that answers.</summary>
    public async Task SendAsync(FormOnPage form)
    {
        await form.SendAsync();
        await VerifyAsync();
    }

    /// <summary>Follows a link and checks the page that it leads to.</summary>
    public async Task FollowAsync(ILocator link)
    {
        await TurnAsync(() => link.ClickAsync());
        await VerifyAsync();
    }

    /// <summary>Performs the action that leads to the next page, and waits until that page has loaded.</summary>
    public async Task TurnAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            Page.Load -= Loaded;
        }
    }

    /// <summary>Performs the action that has a file saved.</summary>
    /// <returns>Its content.</returns>
    public async Task<byte[]> SaveAsync(Func<Task> act)
    {
        var download = await Page.RunAndWaitForDownloadAsync(act);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>Waits until the browser shows its own error page.</summary>
    public Task TurnToErrorAsync() => Page.Locator("#main-frame-error").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });

    /// <summary>All that the page says, that in closed parts too.</summary>
    public async Task<string> TextAsync() => await Page.Locator("main").TextContentAsync() ?? "";

    public async Task<string> HeadingAsync() => await Page.Locator("h1").InnerTextAsync();

    /// <summary>
    /// Checks what must hold for every page: it fits its width, axe finds nothing serious, the console is silent, and the keyboard is where faults are told.
    /// </summary>
    public async Task VerifyAsync()
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBe(0, $"{Page.Url} is wider than the window");
        (await Axe.FaultsAsync(Page)).ShouldBeEmpty(Page.Url);
        faults.ShouldBeEmpty(Page.Url);
        (await Page.EvaluateAsync<bool>("[null, document.activeElement].includes(document.querySelector('.summary'))")).ShouldBeTrue(Page.Url);
    }

    /// <summary>What could be pressed on the printed page: buttons, and links to the service itself, which are personal ones.</summary>
    public async Task<IReadOnlyList<string>> PressableOnPaperAsync()
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var seen = await Page.EvaluateAsync<string[]>(
            """[...document.querySelectorAll('button, a[href^="/"]')].filter(part => part.checkVisibility()).map(part => part.outerHTML)""");
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        return seen;
    }

    /// <summary>Saves a picture of the top of the page in <c>TestResults/EndToEnd</c>.</summary>
    public async Task TakePictureAsync(string name, bool whole = false)
    {
        await Page.EvaluateAsync("document.activeElement.blur(); scrollTo(0, 0)");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = whole });
    }

    /// <summary>Saves a picture of one part of the page.</summary>
    /// <param name="part">A CSS selector; of several matches, the first.</param>
    public async Task TakePictureOfAsync(string name, string part)
    {
        await Page.EvaluateAsync("document.activeElement.blur()");
        await Page.Locator(part).First.ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(Pictures, $"{name}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            await TakePictureAsync($"{TestContext.Current.Test!.TestDisplayName.GetHashCode(StringComparison.Ordinal):x}", whole: true);
        }

        await context.DisposeAsync();
    }
}
