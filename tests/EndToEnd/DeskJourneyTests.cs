using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>The desk in a real browser, against what <c>./run</c> starts.</summary>
public sealed class DeskJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Telephone = 390;
    private const int Desk = 1280;

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Request_SoughtOnTheDesk_IsOpenInTwoClicks(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);
        var number = await person.FileAsync();
        await person.ConfirmAsync(number);
        await browser.Mailbox.AwaitAsync(number, "assignment.data-check.1");

        await person.SignInAsync("SubKoordinatorPa");

        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain(number);
        await window.TakePictureAsync($"desk-{width}");
        var search = new FormOnPage(window, "/meja/permohonan");
        await search.FillAsync("cari", $"{number[^5..].ToLowerInvariant()} {Sample.Fields["managerName"][..4]}");
        await search.SendAsync();
        await window.VerifyAsync();
        (await window.Page.Locator(".found").InnerTextAsync()).ShouldBe("1 permohonan");
        await window.TakePictureAsync($"desk-requests-{width}");
        await window.TurnAsync(() => window.Page.GetByText(number).ClickAsync());
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldStartWith("Permohonan: ");
        await window.TakePictureAsync($"desk-request-{width}", whole: true);
        await window.TurnAsync(() => window.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Register" }).ClickAsync());
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Register");
    }
}
