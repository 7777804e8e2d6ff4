using AngleSharp.Dom;

namespace HostingFunctions.Pages.Tests;

public sealed class StaleLinkPageTests
{
    [Fact]
    public async Task RenderAsync_EachStanding_HasItsOwnHeading()
    {
        var headings = new List<string>();
        foreach (var name in SamplePages.All.Keys.Where(name => name.StartsWith("stale-")))
        {
            headings.Add((await Rendered.PageAsync(name)).QuerySelector("h1")!.TextContent);
        }

        headings.ShouldBeUnique();
    }

    [Fact]
    public async Task RenderAsync_Decided_SaysWhoDecidedWhatAndWhen()
    {
        var text = (await Rendered.PageAsync("stale-decided")).QuerySelector("main")!.TextContent;

        text.ShouldContain("Rina Contoh, M.T. (Sub Koordinator PA) memutuskan pada 17 Maret 2026 pukul 09.05 WIB: Dapat diberikan layanan hosting.");
    }

    [Theory]
    [InlineData("stale-expired", 1)]
    [InlineData("stale-locked", 1)]
    [InlineData("stale-decided", 0)]
    public async Task RenderAsync_FreshLinkAction_IsAButtonThatPosts(string sample, int buttons)
    {
        var page = await Rendered.PageAsync(sample);

        page.QuerySelectorAll("form[method=post][action='/tinjau/baru'] button").Length.ShouldBe(buttons);
    }

    [Theory]
    [InlineData("hosting-stale-expired", "Kirim tautan baru")]
    [InlineData("hosting-stale-reassigned", "Kirim tautan kepada pemegangnya")]
    public async Task RenderAsync_HostedApplicationsLink_HasAButtonThatPosts(string sample, string button)
    {
        var page = await Rendered.PageAsync(sample);

        page.QuerySelector("form[method=post][action='/tautan/baru'] button")!.TextContent.ShouldBe(button);
    }

    [Fact]
    public async Task RenderAsync_Decided_SaysWhoHoldsItNow()
    {
        var text = (await Rendered.PageAsync("stale-decided")).QuerySelector("main")!.TextContent;

        text.ShouldContain("Andi Contoh, Plt. Sub Koordinator PA");
    }

    [Theory]
    [InlineData("stale-expired", "sejak")]
    [InlineData("stale-locked", "sejak")]
    [InlineData("stale-reassigned", "sejak")]
    [InlineData("stale-of-former-manager", "sejak")]
    [InlineData("hosting-stale-expired", "31 Desember 2026")]
    [InlineData("hosting-stale-reassigned", "31 Desember 2026")]
    public async Task RenderAsync_NotItsHoldersOrStale_SaysStateAndDateAndNoName(string sample, string date)
    {
        var text = (await Rendered.PageAsync(sample)).QuerySelector("main")!.TextContent;

        text.ShouldContain("Keadaan sekarang");
        text.ShouldContain(date);
        text.ShouldNotContain("Contoh");
    }
}
