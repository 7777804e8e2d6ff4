using System.Buffers.Binary;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Tests;

/// <summary>All kinds of picture files: large, tall, damaged, or not pictures at all.</summary>
public sealed class PictureTests
{
    private const long EmuPerPixel = 9525;
    private const long EmuPerMillimetre = 36_000;

    private static readonly byte[] Jpeg = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "files", "halaman-pse-telepon.jpg"));

    public static TheoryData<string> Damages =>
        [
            "empty", "text", "PNG cut in its header", "PNG without width", "PNG of too many pixels",
            "JPEG cut in its header", "JPEG of nothing but a start", "JPEG with a scan before its size",
        ];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task DamagedPicture_IsListedWithANoteInsteadOfPrinted(string damage)
    {
        var (type, content) = Damaged(damage);
        Attachment[] files = [Evidence("rusak", type), Evidence("utuh", FileType.Png)];

        var document = await Written.Pa17(Example.Revision(Example.Typical, files), file => file.FileName == "rusak" ? content : Png.Of(4, 3));

        Docx.ShouldBeSound(document);
        Docx.Pictures(document).Count.ShouldBe(1);
        Docx.Text(document).ShouldContain("Gambar tidak dapat dicetak di sini; lihat berkas aslinya.");
        Docx.Text(document).ShouldContain("BUKTI GAMBAR 1 DARI 1\nBukti gambar halaman Pendataan Sistem Elektronik\nutuh");
    }

    [Fact]
    public async Task PictureCutAnywhereInItsHead_NeverFails()
    {
        foreach (var (type, whole) in new[] { (FileType.Png, Png.Of(4, 3)), (FileType.Jpeg, Jpeg) })
        {
            for (var length = 0; length < Math.Min(whole.Length, 700); length++)
            {
                var document = await Written.Pa17(Example.Revision(Example.Shortest, Evidence("potongan", type)), _ => whole[..length]);

                document.ShouldNotBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData(300, 200)]
    [InlineData(4000, 2500)]
    [InlineData(300, 9000)]
    [InlineData(1080, 2400)]
    [InlineData(1, 60_000)]
    [InlineData(60_000, 1)]
    public async Task Picture_OfAnySize_FitsItsPageAndKeepsItsShape(int width, int height)
    {
        var document = await Written.Pa17(Example.Revision(Example.Typical, Evidence("pse", FileType.Png)), _ => Png.Of(width, height));

        var (cx, cy) = Docx.PictureExtents(document).Single();
        cx.ShouldBeInRange(1, 166 * EmuPerMillimetre);
        cy.ShouldBeInRange(1, 223 * EmuPerMillimetre);
        cx.ShouldBeLessThanOrEqualTo(width * EmuPerPixel);
        Math.Abs((cx * height) - (cy * width)).ShouldBeLessThanOrEqualTo(2L * Math.Max(width, height));
    }

    [Fact]
    public async Task JpegWithALongPreviewBeforeItsSize_IsPrinted()
    {
        byte[] preview = [0xFF, 0xE1, 0xFF, 0xFF, .. new byte[0xFFFD]];
        byte[] picture = [.. Jpeg[..2], .. Enumerable.Repeat(preview, 40).SelectMany(bytes => bytes), .. Jpeg[2..]];

        var document = await Written.Pa17(Example.Revision(Example.Typical, Evidence("pse", FileType.Jpeg)), _ => picture);

        Docx.Pictures(document).ShouldBe([picture]);
    }

    /// <summary>Each of these prints; together they would keep an office program busy for minutes.</summary>
    [Fact]
    public async Task PicturesOfManyPixels_AreListedOnceTheDocumentHasEnough()
    {
        var files = Enumerable.Range(1, 5).Select(number => Evidence($"pse-{number}", FileType.Png)).ToList();
        var (large, small) = (Png.Of(10_000, 10_000), Png.Of(4, 3));

        var document = await Written.Pa17(Example.Revision(Example.Typical, files), file => file.FileName == "pse-5" ? small : large);

        Docx.ShouldBeSound(document);
        Docx.Pictures(document).Select(picture => picture.Length).ShouldBe([large.Length, large.Length, small.Length]);
        Docx.Text(document).Split("Gambar tidak dapat dicetak di sini").Length.ShouldBe(1 + 2);
        Docx.Text(document).ShouldContain("BUKTI GAMBAR 3 DARI 3\nBukti gambar halaman Pendataan Sistem Elektronik\npse-5");
    }

    [Fact]
    public async Task TwentyPictures_HaveIdsOfTheirOwn()
    {
        var files = Enumerable.Range(1, 20).Select(number => Evidence($"pse-{number}", FileType.Png)).ToList();

        var document = await Written.Pa17(Example.Revision(Example.Typical, files), _ => Png.Of(4, 3));

        Docx.ShouldBeSound(document);
        Docx.Pictures(document).Count.ShouldBe(20);
    }

    [Fact]
    public async Task EvidenceThatIsNoPicture_IsListedAndNeverOpened()
    {
        var document = await Written.Pa17(Example.Revision(Example.Typical, Evidence("pse.pdf", FileType.Pdf)));

        Docx.Pictures(document).ShouldBeEmpty();
        Docx.Text(document).ShouldContain("pse.pdf");
    }

    private static Attachment Evidence(string name, FileType type) => Example.File(AttachmentKind.PseEvidence, name, type);

    private static (FileType Type, byte[] Content) Damaged(string damage) => damage switch
    {
        "empty" => (FileType.Png, []),
        "text" => (FileType.Png, "bukan gambar, hanya tulisan yang cukup panjang untuk sebuah kepala"u8.ToArray()),
        "PNG cut in its header" => (FileType.Png, Png.Of(4, 3)[..20]),
        "PNG without width" => (FileType.Png, Resized(0, 3)),
        "PNG of too many pixels" => (FileType.Png, Resized(40_000, 40_000)),
        "JPEG cut in its header" => (FileType.Jpeg, Jpeg[..30]),
        "JPEG of nothing but a start" => (FileType.Jpeg, [0xFF, 0xD8, 0xFF]),
        _ => (FileType.Jpeg, [0xFF, 0xD8, 0xFF, 0xDA, 0, 8, .. Jpeg]),
    };

    private static byte[] Resized(int width, int height)
    {
        var picture = Png.Of(4, 3);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(20), height);
        return picture;
    }
}
