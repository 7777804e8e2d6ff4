namespace HostingFunctions.Documents.Pictures;

/// <summary>The size at which a picture is printed, in EMU (914,400 to the inch), before it is turned.</summary>
internal readonly record struct PrintedSize(long Width, long Height, Orientation Orientation)
{
    public const long EmuPerTwip = 635;

    /// <summary>One pixel at 96 pixels to the inch.</summary>
    public const long EmuPerPixel = 9525;

    /// <summary>As large as fits once the picture is turned, but never enlarged.</summary>
    /// <param name="mostWidth">In twips.</param>
    /// <param name="mostHeight">In twips.</param>
    public static PrintedSize Of(PictureSize size, int mostWidth, int mostHeight)
    {
        var (widest, highest) = size.Orientation.LiesOnItsSide ? (mostHeight, mostWidth) : (mostWidth, mostHeight);
        var scale = Math.Min(1.0, Math.Min(
            (double)(widest * EmuPerTwip) / (size.Width * EmuPerPixel), (double)(highest * EmuPerTwip) / (size.Height * EmuPerPixel)));
        return new(Side(size.Width), Side(size.Height), size.Orientation);

        long Side(int pixels) => Math.Max(1, (long)(pixels * EmuPerPixel * scale));
    }
}
