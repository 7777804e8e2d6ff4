using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>The styles of the documents: one typeface in few sizes, so that they print alike everywhere.</summary>
internal sealed class StyleSheet(HouseStyle style, PageLayout layout)
{
    private const string MonospaceFont = "Courier New";

    /// <summary>The signature block begins at half the text's width.</summary>
    private int SignatureIndent => layout.TextWidth / 2;

    public Styles Styles() => new(
        Defaults(),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(TextStyle.Letterhead, 2, Spacing(0, 20), JustificationValues.Center, bold: true),
        Paragraph(TextStyle.Address, -2, Spacing(0, 0), JustificationValues.Center),
        Paragraph(TextStyle.LetterheadRule, -7, Spacing(40, 160), lines: new ParagraphBorders(Line<BottomBorder>(BorderValues.Double, 6))),
        Paragraph(TextStyle.Title, 2, Spacing(0, 160), JustificationValues.Center, bold: true, keep: Keep.WithNext, level: 1, name: "heading 1"),
        Paragraph(TextStyle.Subject, 0, Spacing(0, 160), JustificationValues.Center, keep: Keep.WithNext),
        Paragraph(TextStyle.PageTitle, 1, Spacing(0, 200), JustificationValues.Center, bold: true, keep: Keep.AsNewPage, level: 1),
        Paragraph(TextStyle.Heading, 0, Spacing(240, 100), bold: true, keep: Keep.WithNext, level: 2, name: "heading 2"),
        Paragraph(TextStyle.Text, 0, Spacing(0, 80)),
        Paragraph(TextStyle.Ruled, 0, Spacing(60, 40), lines: Rules()),
        Paragraph(TextStyle.RuledToTheEnd, 0, Spacing(60, 40), keep: Keep.Near, lines: Rules()),
        Paragraph(TextStyle.Item, 0, Spacing(0, 80), indent: Hanging()),
        Paragraph(TextStyle.Choice, 0, Spacing(0, 80), keep: Keep.WithNext, indent: Hanging()),
        Paragraph(TextStyle.Cell, 0, Spacing(50, 50)),
        Paragraph(TextStyle.CellHeading, 0, Spacing(50, 50), bold: true, keep: Keep.WithNext, level: 2),
        Paragraph(TextStyle.Note, -3, Spacing(20, 40)),
        Paragraph(TextStyle.Caption, -2, Spacing(0, 60), JustificationValues.Center, keep: Keep.WithNext),
        Paragraph(TextStyle.File, -2, Spacing(40, 40)),
        Hash(),
        Paragraph(TextStyle.Signature, 0, Spacing(0, 20), keep: Keep.WithNext, indent: new Indentation { Left = $"{SignatureIndent}" }),
        Paragraph(
            TextStyle.LabelledSignature, 0, Spacing(0, 20), keep: Keep.WithNext,
            indent: new Indentation { Left = $"{SignatureIndent + 900}", Hanging = "900" }, tabs: [SignatureIndent + 740, SignatureIndent + 900]),
        Paragraph(TextStyle.SectionEnd, -20, new() { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }),
        Paragraph(TextStyle.Picture, 0, Spacing(0, 0), JustificationValues.Center),
        Paragraph(TextStyle.Footer, -3, Spacing(0, 0), tabs: [layout.TextWidth], lastTab: TabStopValues.Right));

    private enum Keep
    {
        None,

        /// <summary>Its last line at least stays with the next paragraph.</summary>
        Near,
        WithNext,
        AsNewPage,
    }

    private DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = style.Font, HighAnsi = style.Font, ComplexScript = style.Font, EastAsia = style.Font },
            new FontSize { Val = HalfPoints(0) },
            new FontSizeComplexScript { Val = HalfPoints(0) },
            new Languages { Val = "id-ID" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(0, 0, 252))));

    private string HalfPoints(int larger) => $"{Math.Max(2, style.FontSize + larger) * 2}";

    /// <param name="level">Of a heading, from 1, by which readers find their way; null for other text.</param>
    /// <param name="name">One that every program knows; the id for styles of our own.</param>
    /// <param name="larger">How many points the type is larger than that of the text.</param>
    private Style Paragraph(
        string id, int larger, SpacingBetweenLines spacing, JustificationValues? justification = null, bool bold = false, Keep keep = Keep.None,
        Indentation? indent = null, ParagraphBorders? lines = null, int[]? tabs = null, TabStopValues? lastTab = null,
        int? level = null, string? name = null)
    {
        var paragraph = new StyleParagraphProperties
        {
            KeepNext = keep == Keep.None ? null : new KeepNext(),
            KeepLines = keep is Keep.None or Keep.Near ? null : new KeepLines(),
            PageBreakBefore = keep == Keep.AsNewPage ? new PageBreakBefore() : null,
            ParagraphBorders = lines,
            Tabs = tabs is null ? null : new Tabs(tabs.Select(at => new TabStop { Val = lastTab ?? TabStopValues.Left, Position = at })),
            SpacingBetweenLines = spacing,
            Indentation = indent,
            Justification = justification is { } side ? new Justification { Val = side } : null,
            OutlineLevel = level is { } depth ? new OutlineLevel { Val = depth - 1 } : null,
        };
        var run = new StyleRunProperties
        {
            Bold = bold ? new Bold() : null,
            FontSize = new FontSize { Val = HalfPoints(larger) },
            FontSizeComplexScript = new FontSizeComplexScript { Val = HalfPoints(larger) },
        };
        return new Style(new StyleName { Val = name ?? id }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = name is null ? true : null,
        };
    }

    private static Indentation Hanging() => new() { Left = "454", Hanging = "454" };

    /// <summary>Below each paragraph, also between two of the same style.</summary>
    private static ParagraphBorders Rules() => new(Line<BottomBorder>(BorderValues.Single, 4, "808080"), Line<BetweenBorder>(BorderValues.Single, 4, "808080"));

    private static T Line<T>(BorderValues kind, uint size, string colour = "auto")
        where T : BorderType, new() => new() { Val = kind, Size = size, Space = 1, Color = colour };

    private Style Hash() => new(
        new StyleName { Val = TextStyle.Hash },
        new StyleRunProperties(
            new RunFonts { Ascii = MonospaceFont, HighAnsi = MonospaceFont, ComplexScript = MonospaceFont }, new FontSize { Val = HalfPoints(-5) }))
    {
        Type = StyleValues.Character, StyleId = TextStyle.Hash, CustomStyle = true,
    };

    private static SpacingBetweenLines Spacing(int before, int after, int? line = null) => new()
    {
        Before = $"{before}",
        After = $"{after}",
        Line = line is null ? null : new StringValue($"{line}"),
        LineRule = line is null ? null : LineSpacingRuleValues.Auto,
    };
}
