using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd;

/// <summary>The user guide as people come to it.</summary>
public sealed class GuideTests(ServiceFixture fixture, ChromiumFixture browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Guide_FromTheFooter_IsReadableWithItsPictures(int width)
    {
        await using var window = await browser.OpenAsync(fixture.Service.Address, width);
        await window.GoAsync("/");

        await window.TurnAsync(() => window.Page.Locator("footer").GetByText("Panduan").ClickAsync());

        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Panduan Layanan Hosting Aplikasi");
        var shown = await window.Page.EvaluateAsync<int>(
            "Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); })).then(all => all.length)");
        shown.ShouldBeGreaterThan(5);
        await window.TakePictureAsync($"guide-{width}", whole: true);
    }
}
