namespace HostingFunctions.Documents.Pictures;

/// <summary>A picture's size in pixels as it is stored; both sides at least 1.</summary>
internal sealed record PictureSize(int Width, int Height)
{
    /// <summary>A picture of more pixels is not printed: a few bytes may claim sides that fill the memory of whoever opens the document.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>How it is to be shown.</summary>
    public Orientation Orientation { get; init; } = Orientation.Upright;

    /// <returns>Null when no reader could show a picture of these sides.</returns>
    public static PictureSize? Of(uint width, uint height) =>
        width is 0 or > int.MaxValue || height is 0 or > int.MaxValue || (long)width * height > MostPixels
            ? null
            : new PictureSize((int)width, (int)height);
}
