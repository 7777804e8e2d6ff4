using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Paper and margins in twips (twentieths of a point).</summary>
internal sealed class PageLayout(HouseStyle style)
{
    /// <summary>Distance from the paper's edge to header and footer.</summary>
    private const int Edge = 510;

    /// <summary>A4 by ISO 216; F4 as Indonesian printers know it.</summary>
    private readonly (int Width, int Height) millimetres = style.Paper == Paper.F4 ? (215, 330) : (210, 297);

    public int TextWidth => Text(isLandscape: false).Width;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>The room for text on a sheet.</summary>
    public (int Width, int Height) Text(bool isLandscape)
    {
        var (width, height) = isLandscape ? (millimetres.Height, millimetres.Width) : millimetres;
        return (Twips(width - style.Margins.Left - style.Margins.Right), Twips(height - style.Margins.Top - style.Margins.Bottom));
    }

    /// <param name="isLandscape">Whether the section's sheets lie on their side.</param>
    /// <param name="isFirst">Whether its first page has letterhead and seal.</param>
    public SectionProperties Section<T>(Slots<T> slots, Func<T, bool> isLandscape, Func<T, bool> isFirst)
    {
        var (upright, side) = (Twips(millimetres.Width), Twips(millimetres.Height));
        return new(
            new HeaderReference { Type = HeaderFooterValues.First, Id = PartName.LetterheadId },
            new FooterReference { Type = HeaderFooterValues.First, Id = PartName.SealedFooterId },
            new FooterReference { Type = HeaderFooterValues.Default, Id = PartName.FooterId },
            new PageSize
            {
                Width = new UInt32Value { InnerText = slots.Line(model => $"{(isLandscape(model) ? side : upright)}") },
                Height = new UInt32Value { InnerText = slots.Line(model => $"{(isLandscape(model) ? upright : side)}") },
                Orient = new EnumValue<PageOrientationValues> { InnerText = slots.Line(model => isLandscape(model) ? "landscape" : "portrait") },
            },
            new PageMargin
            {
                Left = (uint)Twips(style.Margins.Left),
                Right = (uint)Twips(style.Margins.Right),
                Top = Twips(style.Margins.Top),
                Bottom = Twips(style.Margins.Bottom),
                Header = Edge,
                Footer = Edge,
                Gutter = 0,
            },
            new TitlePage { Val = new OnOffValue { InnerText = slots.Line(model => isFirst(model) ? "1" : "0") } });
    }
}
