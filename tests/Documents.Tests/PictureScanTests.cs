using FsCheck.Xunit;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Tests;

/// <summary>What a picture's structure shows while it passes by: whether it is whole, and whether it can be printed.</summary>
public sealed class PictureScanTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples", "Files");

    public static TheoryData<string> Pictures =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!)
            .Where(name => FileTypes.Recognize(Read(name)) is FileType.Png or FileType.Jpeg)];

    /// <summary>Not printed, and listed with a note; not the file's fault.</summary>
    private static readonly string[] Listed =
    [
        "jpg-height-0-dnl.jpg", "jpg-ls-marker.jpg", "jpg-sof3-lossless-marker.jpg", "png-cgbi.png", "png-claims-2e31.png", "png-just-over-100M.png",
        "png-bomb-20000x20000-1bit.png",
    ];

    private static readonly string[] Damaged = ["jpg-head-only.jpg", "jpg-truncated-half.jpg", "png-truncated-60.png", "png-bad-ihdr-crc.png"];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Sample_IsWholeAndPrinted_UnlessItsNameSaysOtherwise(string name)
    {
        var scan = Scan(Read(name), pieces: 4096);

        scan.IsWhole.ShouldBe(!Damaged.Contains(name));
        scan.CanBePrinted.ShouldBe(!Damaged.Contains(name) && !Listed.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Sample_InPiecesOfAnyLength_IsTheSame(string name)
    {
        var whole = Scan(Read(name), pieces: int.MaxValue);

        foreach (var pieces in new[] { 1, 3, 17 })
        {
            var scan = Scan(Read(name), pieces);

            (scan.IsWhole, scan.CanBePrinted).ShouldBe((whole.IsWhole, whole.CanBePrinted));
        }
    }

    [Theory]
    [InlineData("png-plain.png")]
    [InlineData("png-palette.png")]
    [InlineData("jpg-orientation-6.jpg")]
    [InlineData("jpg-progressive.jpg")]
    public void Picture_CutAnywhere_IsNotWhole(string name)
    {
        var picture = Read(name);
        for (var length = 0; length < picture.Length; length++)
        {
            Scan(picture[..length], pieces: 4096).IsWhole.ShouldBeFalse();
        }
    }

    [Fact]
    public void Png_WithAnyBitTurnedInItsContent_IsNotWhole()
    {
        var picture = Read("png-1x1.png");
        for (var at = 8; at < picture.Length; at++)
        {
            byte[] turned = [.. picture];
            turned[at] ^= 1;

            Scan(turned, pieces: 4096).IsWhole.ShouldBeFalse();
        }
    }

    [Fact]
    public void Jpeg_WithAnEmptyScan_IsNotWhole()
    {
        var picture = Read("jpg-grey.jpg");
        var scan = picture.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);

        Scan([.. picture[..(scan + 10)], 0xFF, 0xD9], pieces: 4096).IsWhole.ShouldBeFalse();
    }

    [Property]
    public void AnyBytes_NeverFail(byte[] tail, bool isPng)
    {
        byte[] content = [.. Read(isPng ? "png-plain.png" : "jpg-grey.jpg")[..40], .. tail];

        Scan(content, pieces: 7).IsWhole.ShouldBeFalse();
    }

    private static PictureScan Scan(byte[] content, int pieces)
    {
        var scan = PictureScan.Of(content is [0x89, ..] ? FileType.Png : FileType.Jpeg);
        for (var at = 0; at < content.Length; at += Math.Min(pieces, content.Length - at))
        {
            scan.Read(content.AsSpan(at, Math.Min(pieces, content.Length - at)));
        }

        return scan;
    }

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
