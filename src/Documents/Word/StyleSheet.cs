using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>How the documents look: one sans-serif type in few sizes, so that they print alike everywhere.</summary>
internal static class StyleSheet
{
    private const string Font = "Arial";
    private const string MonospaceFont = "Courier New";

    public static Styles Styles() => new(
        Defaults(),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(TextStyle.Letterhead, 13, Spacing(0, 20), JustificationValues.Center, bold: true),
        Paragraph(TextStyle.LetterheadRule, 4, Spacing(40, 160), rule: BorderValues.Double),
        Paragraph(TextStyle.Title, 13, Spacing(0, 160), JustificationValues.Center, bold: true, keep: Keep.WithNext),
        Paragraph(TextStyle.PageTitle, 12, Spacing(0, 200), JustificationValues.Center, bold: true, keep: Keep.AsNewPage),
        Paragraph(TextStyle.Heading, 11, Spacing(240, 100), bold: true, keep: Keep.WithNext),
        Paragraph(TextStyle.Text, 11, Spacing(0, 80)),
        Paragraph(TextStyle.Item, 11, Spacing(0, 80), indent: new Indentation { Left = "454", Hanging = "454" }),
        Paragraph(TextStyle.Cell, 11, Spacing(50, 50)),
        Paragraph(TextStyle.Note, 8, Spacing(20, 40)),
        Paragraph(TextStyle.Hash, 7, Spacing(0, 60), font: MonospaceFont),
        Paragraph(TextStyle.Signature, 11, Spacing(0, 20), keep: Keep.WithNext, indent: new Indentation { Left = "4700" }, tabs: [5440, 5600]),
        Paragraph(TextStyle.Picture, 11, Spacing(0, 0), JustificationValues.Center),
        Paragraph(TextStyle.Footer, 8, Spacing(0, 0), tabs: [Page.TextWidth], lastTab: TabStopValues.Right));

    private enum Keep
    {
        None,
        WithNext,
        AsNewPage,
    }

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
            new FontSize { Val = "22" },
            new FontSizeComplexScript { Val = "22" },
            new Languages { Val = "id-ID" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0", Line = "252", LineRule = LineSpacingRuleValues.Auto })));

    /// <param name="points">Size of the type.</param>
    private static Style Paragraph(
        string id, int points, SpacingBetweenLines spacing, JustificationValues? justification = null, bool bold = false, Keep keep = Keep.None,
        Indentation? indent = null, string? font = null, BorderValues? rule = null, int[]? tabs = null, TabStopValues? lastTab = null)
    {
        var paragraph = new StyleParagraphProperties
        {
            KeepNext = keep == Keep.None ? null : new KeepNext(),
            KeepLines = keep == Keep.None ? null : new KeepLines(),
            PageBreakBefore = keep == Keep.AsNewPage ? new PageBreakBefore() : null,
            ParagraphBorders = rule is { } line ? new ParagraphBorders(new BottomBorder { Val = line, Size = 6, Space = 1 }) : null,
            Tabs = tabs is null ? null : new Tabs(tabs.Select(at => new TabStop { Val = lastTab ?? TabStopValues.Left, Position = at })),
            SpacingBetweenLines = spacing,
            Indentation = indent,
            Justification = justification is { } side ? new Justification { Val = side } : null,
        };
        var run = new StyleRunProperties
        {
            RunFonts = font is null ? null : new RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font },
            Bold = bold ? new Bold() : null,
            FontSize = new FontSize { Val = $"{points * 2}" },
            FontSizeComplexScript = new FontSizeComplexScript { Val = $"{points * 2}" },
        };
        return new Style(new StyleName { Val = id }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }

    private static SpacingBetweenLines Spacing(int before, int after) => new() { Before = $"{before}", After = $"{after}" };
}
