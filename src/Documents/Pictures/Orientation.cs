namespace HostingFunctions.Documents.Pictures;

/// <summary>How a stored picture is turned the right way up: mirrored left to right first, then turned clockwise.</summary>
/// <param name="Degrees">0, 90, 180 or 270.</param>
internal readonly record struct Orientation(bool IsMirrored, int Degrees)
{
    public static readonly Orientation Upright = new(false, 0);

    public bool LiesOnItsSide => Degrees is 90 or 270;

    /// <param name="value">The tag Orientation, 1 to 8 (Exif 2.3, 4.6.4, tag 0x0112); anything else counts as upright.</param>
    public static Orientation OfExif(long value) => value switch
    {
        2 => new(true, 0),
        3 => new(false, 180),
        4 => new(true, 180),
        5 => new(true, 270),
        6 => new(false, 90),
        7 => new(true, 90),
        8 => new(false, 270),
        _ => Upright,
    };
}
