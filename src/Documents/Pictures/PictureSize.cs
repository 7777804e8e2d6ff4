namespace HostingFunctions.Documents.Pictures;

/// <summary>A picture's stored size in pixels; both sides are at least 1.</summary>
internal sealed record PictureSize(int Width, int Height)
{
    /// <summary>A picture with more pixels is not printed: a few bytes can claim a size that fills the memory of whoever opens the document.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>Of all pictures of a document: twenty photographs of 12 megapixels. An office program takes up to half a second for a million pixels.</summary>
    public const long MostPixelsOfAll = 250_000_000;

    public long Pixels => (long)Width * Height;

    /// <summary>How the picture is turned for display.</summary>
    public Orientation Orientation { get; init; } = Orientation.Upright;

    /// <returns>Null when no reader could show a picture of this size.</returns>
    public static PictureSize? Of(uint width, uint height) =>
        width is 0 or > int.MaxValue || height is 0 or > int.MaxValue || (long)width * height > MostPixels
            ? null
            : new PictureSize((int)width, (int)height);
}
