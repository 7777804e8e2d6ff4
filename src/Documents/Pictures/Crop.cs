namespace HostingFunctions.Documents.Pictures;

/// <summary>What is left out at each side of a picture, in 100,000ths of its width or height (ECMA-376 part 1, 20.1.8.55).</summary>
internal readonly record struct Crop(int Left, int Top, int Right, int Bottom)
{
    private const long Whole = 100_000;

    /// <summary>Leaves a part of a picture, given in pixels.</summary>
    public static Crop To(PictureSize size, int left, int top, int width, int height) => new(
        Share(left, size.Width), Share(top, size.Height), Share(size.Width - left - width, size.Width), Share(size.Height - top - height, size.Height));

    private static int Share(int pixels, int all) => (int)(pixels * Whole / all);
}
