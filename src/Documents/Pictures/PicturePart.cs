namespace HostingFunctions.Documents.Pictures;

/// <summary>The next bytes of a picture file: to be held and looked at, or to pass by.</summary>
/// <param name="Until">The byte with which they end before their length is reached.</param>
internal readonly record struct PicturePart(long Length, bool IsHeld, byte? Until = null)
{
    public static PicturePart Hold(int length) => new(length, true);

    public static PicturePart Skip(long length) => new(length, false);

    public static PicturePart SkipTo(byte last) => new(long.MaxValue, false, last);
}
