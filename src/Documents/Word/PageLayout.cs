using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Paper and margins in twips (twentieths of a point).</summary>
internal sealed class PageLayout(HouseStyle style)
{
    /// <summary>Distance from the paper's edge to header and footer.</summary>
    private const int Edge = 510;

    /// <summary>A4 by ISO 216; F4 as Indonesian printers know it.</summary>
    private readonly (int Width, int Height) millimetres = style.Paper == Paper.F4 ? (215, 330) : (210, 297);

    public int TextWidth => Twips(millimetres.Width - style.Margins.Left - style.Margins.Right);

    public int TextHeight => Twips(millimetres.Height - style.Margins.Top - style.Margins.Bottom);

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    public SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.First, Id = PartName.LetterheadId },
        new FooterReference { Type = HeaderFooterValues.First, Id = PartName.SealedFooterId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = PartName.FooterId },
        new PageSize { Width = (uint)Twips(millimetres.Width), Height = (uint)Twips(millimetres.Height) },
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
        new TitlePage());
}
