using System.Text;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class UnknownContentTests
{
    [Theory]
    [InlineData("heic-head-named.jpg", "IMG_0042.HEIC", "HEIC dari ponsel")]
    [InlineData("docx-encrypted-ole.docx", "surat.docx", "kata sandi")]
    [InlineData("docx-encrypted-ole.docx", "surat", "kata sandi")]
    [InlineData("empty.pdf", "surat.pdf", "kosong")]
    [InlineData("zip-empty.zip", "a.zip", "kosong")]
    [InlineData("zip-spanned-marker.zip", "a.zip", "beberapa bagian")]
    [InlineData("html-named.pdf", "surat.pdf", "halaman web")]
    [InlineData("svg-named.png", "a.png", "gambar SVG")]
    [InlineData("gif-named.png", "a.png", "gambar GIF")]
    [InlineData("bmp-named.png", "a.png", "gambar BMP")]
    [InlineData("webp-named.jpg", "a.jpg", "gambar WEBP")]
    [InlineData("pdf-at-2000.pdf", "a.pdf", "bukan PDF")]
    [InlineData("zip-sfx-prefix.zip", "a.zip", "bukan PDF")]
    public void ProblemOf_Sample_SaysWhatItIs(string sample, string name, string says)
    {
        var content = SampleFile.Read(sample);
        var head = content.AsSpan(0, Math.Min(content.Length, FileTypes.HeadLength));

        FileTypes.Recognize(head).ShouldBeNull();
        UnknownContent.ProblemOf(head, name).ShouldContain(says);
    }

    [Theory]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "surat.doc", "format lama")]
    [InlineData("\0\0\0\u0018ftypmp42", "rekaman.mp4", "rekaman video")]
    [InlineData("{\\rtf1", "surat.rtf", "RTF")]
    [InlineData("Rar!\u001A", "a.rar", "arsip RAR")]
    [InlineData("  <!DOCTYPE html>", "surat.pdf", "halaman web")]
    [InlineData("<?xml version=\"1.0\"?><svg/>", "a.png", "gambar SVG")]
    [InlineData("%PDF-1.7\n", "a.pdf", "tanpa isi")]
    [InlineData("\u00FF\u00D8", "a.jpg", "tanpa isi")]
    [InlineData("MZ\u0090", "a.exe", "bukan PDF")]
    public void ProblemOf_Head_SaysWhatItIs(string latin1, string name, string says) =>
        UnknownContent.ProblemOf(Encoding.Latin1.GetBytes(latin1), name).ShouldContain(says);

    [Property]
    public void ProblemOf_AnyBytes_SaysSomething(byte[] head) => UnknownContent.ProblemOf(head, null).ShouldNotBeEmpty();
}
