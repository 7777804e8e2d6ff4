using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>A4, in twentieths of a point (twips; 1 mm is 56.7).</summary>
internal static class Page
{
    public const int Width = 11906;
    public const int Height = 16838;
    public const int Left = 1417;
    public const int Right = 1134;
    public const int Top = 1134;
    public const int Bottom = 1134;
    public const int TextWidth = Width - Left - Right;
    public const int TextHeight = Height - Top - Bottom;

    public static SectionProperties Section(string letterheadId, string footerId) => new(
        new HeaderReference { Type = HeaderFooterValues.First, Id = letterheadId },
        new FooterReference { Type = HeaderFooterValues.First, Id = footerId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Left = Left, Right = Right, Top = Top, Bottom = Bottom, Header = 680, Footer = 510, Gutter = 0 },
        new TitlePage());
}
