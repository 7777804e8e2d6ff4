using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Requests;
using A = DocumentFormat.OpenXml.Drawing;

namespace HostingFunctions.Documents.Tests;

/// <summary>A document that was saved again says the same; one that was changed does not.</summary>
public sealed class ComparisonTests : IAsyncLifetime
{
    private static readonly WordDocumentComparison Comparison = new();

    private byte[] issued = [];

    public async ValueTask InitializeAsync() => issued = await Written.Pa18(Example.Decision(Answer.Tidak, "Belum lengkap.\nBelum benar.", "Perbaiki."));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void SaySame_SavedByAnotherProgram_Is() => SaysSame(main =>
    {
        main.OpenXmlPackage.PackageProperties.Modified = DateTime.UnixEpoch;
        ((WordprocessingDocument)main.OpenXmlPackage).AddCustomFilePropertiesPart().Properties = new();
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph()) { Id = 1 });
        foreach (var paragraph in main.Document!.Descendants<Paragraph>())
        {
            paragraph.RsidParagraphAddition = "00AB12CD";
        }
    }).ShouldBeTrue();

    [Fact]
    public void SaySame_RunsCutAnew_Is() => SaysSame(main =>
    {
        var run = main.Document!.Descendants<Run>().First(run => run.InnerText.Length > 10 && run.Elements().All(child => child is RunProperties or Text));
        var text = run.GetFirstChild<Text>()!;
        var rest = (Run)run.CloneNode(true);
        (rest.GetFirstChild<Text>()!.Text, rest.GetFirstChild<Text>()!.Space) = (text.Text[5..], SpaceProcessingModeValues.Preserve);
        (text.Text, text.Space) = (text.Text[..5], SpaceProcessingModeValues.Preserve);
        run.InsertAfterSelf(rest);
    }).ShouldBeTrue();

    [Fact]
    public void SaySame_PageNumbersCountedAnew_Is() => SaysSame(main =>
    {
        foreach (var field in main.FooterParts.SelectMany(part => part.Footer!.Descendants<SimpleField>()))
        {
            field.Descendants<Text>().First().Text = "7";
        }
    }).ShouldBeTrue();

    [Fact]
    public void SaySame_AWordChanged_IsNot() => SaysSame(main =>
        main.Document!.Descendants<Text>().First(text => text.Text.Contains("Belum", StringComparison.Ordinal)).Text = "Sudah lengkap.").ShouldBeFalse();

    [Fact]
    public void SaySame_AWordStruckOut_IsNot() => SaysSame(main =>
    {
        var run = main.Document!.Descendants<Run>().First(run => run.InnerText.Contains("Belum", StringComparison.Ordinal));
        run.RunProperties = new RunProperties(new Strike());
    }).ShouldBeFalse();

    [Fact]
    public void SaySame_AParagraphAdded_IsNot() => SaysSame(main =>
        main.Document!.Body!.PrependChild(new Paragraph(new Run(new Text("Disetujui."))))).ShouldBeFalse();

    [Fact]
    public void SaySame_AWordInTheFooterChanged_IsNot() => SaysSame(main =>
    {
        foreach (var text in main.FooterParts.SelectMany(part => part.Footer!.Descendants<Text>()).Where(text => text.Text.Contains("revisi")))
        {
            text.Text = ", perbaikan ";
        }
    }).ShouldBeFalse();

    [Fact]
    public void SaySame_TheSealReplaced_IsNot() => SaysSame(main =>
    {
        var seal = main.FooterParts.SelectMany(part => part.ImageParts).First();
        seal.FeedData(new MemoryStream([1, 2, 3]));
    }).ShouldBeFalse();

    /// <summary>Programs leave out what cuts nothing off, or add it.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(40_000, false)]
    public void SaySame_APictureCut_IsOnlyWhenNothingIsCutOff(int share, bool same) => SaysSame(main =>
    {
        foreach (var blip in main.FooterParts.SelectMany(part => part.Footer!.Descendants<A.Blip>()))
        {
            blip.InsertAfterSelf(new A.SourceRectangle { Top = share });
        }
    }).ShouldBe(same);

    [Fact]
    public void SaySame_AStyleHidesText_IsNot() => SaysSame(main =>
        main.StyleDefinitionsPart!.Styles!.AppendChild(
            new Style(new StyleRunProperties(new Vanish())) { StyleId = "x", Type = StyleValues.Character })).ShouldBeFalse();

    [Fact]
    public async Task SaySame_NoDocumentOfOurs_IsNot()
    {
        Comparison.SaySame(new MemoryStream(issued), new MemoryStream("PK\u0003\u0004 rusak"u8.ToArray())).ShouldBeFalse();
        Comparison.SaySame(new MemoryStream(issued), new MemoryStream(issued[..(issued.Length / 2)])).ShouldBeFalse();
        Comparison.SaySame(new MemoryStream(issued), new MemoryStream(await Written.Pa17(Example.Revision(Example.Typical)))).ShouldBeFalse();
    }

    private bool SaysSame(Action<MainDocumentPart> edit)
    {
        var copy = new MemoryStream();
        copy.Write(issued);
        using (var document = WordprocessingDocument.Open(copy, isEditable: true))
        {
            edit(document.MainDocumentPart!);
        }

        copy.ToArray().ShouldNotBe(issued);
        copy.Position = 0;
        return Comparison.SaySame(new MemoryStream(issued), copy);
    }
}
