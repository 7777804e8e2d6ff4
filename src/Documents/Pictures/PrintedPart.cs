using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Pictures;

/// <summary>
/// A page's part of a picture: all of it, or of a tall screenshot as much as leaves type of 12 pixels at least 6 points high. Parts overlap, so that a line of
/// text is whole in one of them.
/// </summary>
/// <param name="IsLandscape">How the page lies.</param>
internal sealed record PrintedPart(PrintedSize Size, Crop Crop, bool IsLandscape)
{
    /// <summary>In twips, for the page's title and captions; a long file name may take several lines. Later parts have fewer.</summary>
    private const int FirstRoom = 2400;
    private const int LaterRoom = 1300;

    /// <summary>In EMU to the pixel. Larger than the greater one only takes more paper.</summary>
    private const int LeastScale = 6350;
    private const int MostScale = 7620;
    private const int NarrowestScreen = 320;
    private const double TallShape = 2.5;
    private const int Overlap = 24;
    private const int MostParts = 40;

    public static IReadOnlyList<PrintedPart> Of(PictureSize size, PageLayout layout)
    {
        var (width, height) = layout.Text(isLandscape: false);
        var whole = PrintedSize.Of(size, width, height - FirstRoom);
        var isTall = size.Orientation == Orientation.Upright && size.Width >= NarrowestScreen && size.Height > size.Width * TallShape;
        return isTall && whole.Height < (long)size.Height * LeastScale ? Cut(size, layout).ToList() : [new(whole, default, IsLandscape: false)];
    }

    private static IEnumerable<PrintedPart> Cut(PictureSize size, PageLayout layout)
    {
        var isLandscape = MostPixels(layout.Text(isLandscape: false).Width, LeastScale) < size.Width;
        var (width, height) = layout.Text(isLandscape);
        var columns = 1 + ((size.Width - 1) / MostPixels(width, LeastScale));
        var across = ((size.Width - Overlap + columns - 1) / columns) + Overlap;
        var scale = Math.Min(MostScale, (double)width * PrintedSize.EmuPerTwip / across);
        for (int top = 0, bottom = 0; bottom < size.Height; top = bottom - Overlap)
        {
            var room = top == 0 ? FirstRoom : LaterRoom;
            bottom = Math.Min(size.Height, top + Math.Max(MostPixels(height - room, scale), size.Height * columns / MostParts));
            for (var column = 0; column < columns; column++)
            {
                var left = column * (across - Overlap);
                var part = new PictureSize(Math.Min(across, size.Width - left), bottom - top);
                var printed = PrintedSize.Of(part, (int)(part.Width * scale / PrintedSize.EmuPerTwip), height - room);
                yield return new(printed, Crop.To(size, left, top, part.Width, part.Height), isLandscape);
            }
        }
    }

    private static int MostPixels(int twips, double scale) => (int)(twips * PrintedSize.EmuPerTwip / scale);
}
