using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The header of the first page: the letterhead's lines above a rule, with the emblem at their left.</summary>
internal static class PageHeader
{
    private const double EmblemMillimetres = 21;
    private const int EmblemColumn = 1450;

    public static Header Header(HouseStyle style, PageLayout layout)
    {
        Paragraph[] lines =
        [
            .. style.Letterhead.Select(line => Styled.Paragraph(TextStyle.Letterhead, line)),
            .. style.Address.Select(line => Styled.Paragraph(TextStyle.Address, line)),
        ];
        var rule = Styled.Paragraph(TextStyle.LetterheadRule);
        return (lines, style.Emblem) switch
        {
            ([], null) => new Header(Styled.Paragraph(TextStyle.Letterhead)),
            (_, null) => new Header([.. lines, rule]),
            ([], { } emblem) => new Header(Beside(emblem, "Lambang", [Styled.Paragraph(TextStyle.Letterhead)], layout.TextWidth), rule),
            (_, { } emblem) => new Header(Beside(emblem, $"Lambang, {lines[0].InnerText}", lines, layout.TextWidth), rule),
        };
    }

    private static Table Beside(Emblem emblem, string label, Paragraph[] lines, int width) => Cells.Plain(
        [EmblemColumn, width - EmblemColumn],
        Cells.Row(
            whole: true,
            Cells.Cell(EmblemColumn, paragraphs: Styled.Paragraph(TextStyle.Letterhead, [Picture(emblem, label)])),
            Cells.Cell(width - EmblemColumn, paragraphs: lines)));

    /// <summary>As high as three lines, unless it is wide.</summary>
    private static Run Picture(Emblem emblem, string label)
    {
        var height = Math.Min(EmblemMillimetres, EmblemMillimetres / emblem.Shape) * DrawnPicture.EmuPerMillimetre;
        return new DrawnPicture("10001", label, PartName.EmblemId, $"{(long)(height * emblem.Shape)}", $"{(long)height}")
        {
            IsVector = emblem.Ending == ".svg",
        }.Run();
    }
}
