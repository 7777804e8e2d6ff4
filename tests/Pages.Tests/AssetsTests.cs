using System.Text;

namespace HostingFunctions.Pages.Tests;

public sealed class AssetsTests
{
    [Theory]
    [InlineData("gaya.css", "text/css; charset=utf-8")]
    [InlineData("favicon.svg", "image/svg+xml")]
    public void Find_KnownName_GivesContentAndType(string name, string mediaType)
    {
        var asset = Assets.Find(name);

        asset!.MediaType.ShouldBe(mediaType);
        asset.Content.Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../gaya.css")]
    [InlineData("GAYA.CSS")]
    [InlineData("Pages.dll")]
    public void Find_AnyOtherName_FindsNothing(string name) => Assets.Find(name).ShouldBeNull();

    [Fact]
    public void All_Stylesheet_AsksForNothingElsewhere()
    {
        var css = Encoding.UTF8.GetString(Assets.Find("gaya.css")!.Content.Span);

        css.ShouldNotContain("url(");
        css.ShouldNotContain("@import");
    }
}
