using HostingFunctions.Documents.Tests.Support;

namespace HostingFunctions.Documents.Tests;

/// <summary>Paper, typeface and margins follow the deployment's settings.</summary>
public sealed class PaperTests(LibreOffice libreOffice)
{
    [Theory]
    [InlineData(Paper.A4, 210, 297)]
    [InlineData(Paper.F4, 215, 330)]
    public async Task Pa17_OnEachPaper_HasItsSizeToTheMillimetre(Paper paper, double width, double height)
    {
        var print = await libreOffice.PrintAsync(await Written.Pa17(Example.Revision(Example.Typical), style: Example.Style with { Paper = paper }));

        var (printedWidth, printedHeight) = await print.PaperAsync();
        printedWidth.ShouldBe(width, 0.5);
        printedHeight.ShouldBe(height, 0.5);
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(14, 30)]
    public async Task Pa17_OfAnyTypeAndMargins_IsSoundAndShowsAll(int fontSize, int margin)
    {
        var style = Example.Style with { Font = "Liberation Serif", FontSize = fontSize, Margins = new Margins(margin, margin, margin, margin) };

        var document = await Written.Pa17(Example.Revision(Example.Typical), style: style);

        Docx.ShouldBeSound(document);
        string.Concat(await libreOffice.PagesAsync(document)).ShouldContain("19761231 199511 1 002");
    }
}
