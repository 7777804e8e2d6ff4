using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>Whatever the input, the file is valid by Word's own schema.</summary>
public sealed class SoundnessTests
{
    public static TheoryData<string> Forms => ["shortest", "typical", "longest", "hostile"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Pa17_AnyForm_IsSound(string name)
    {
        Attachment[] files =
        [
            Example.File(AttachmentKind.OfficialLetter, "surat & <nota>.pdf", FileType.Pdf),
            Example.File(AttachmentKind.PseEvidence, "satu\u0001.png", FileType.Png),
            Example.File(AttachmentKind.PseEvidence, "dua\n\uD800.png", FileType.Png),
        ];

        var document = await Written.Pa17(Example.Revision(Form(name), files), _ => Png.Of(40, 30));

        Docx.ShouldBeSound(document);
    }

    [Theory]
    [InlineData(Answer.Ya, "Lengkap.", "")]
    [InlineData(Answer.Tidak, "satu\n\ndua\u0000<w:p/>", "\uFFFF😀\tمرحبا")]
    public async Task Pa18_AnyDecision_IsSound(Answer answer, string considerations, string notes)
    {
        var document = await Written.Pa18(Example.Decision(answer, considerations, notes, "Plt."), Example.Revision(Example.Hostile));

        Docx.ShouldBeSound(document);
    }

    [Fact]
    public async Task Pa17_ForbiddenCharacters_AreShown()
    {
        var text = Docx.Text(await Written.Pa17(Example.Revision(Example.Hostile)));

        text.ShouldContain("PERMOHONAN LAYANAN HOSTING <w:p>&amp;\"'</w:t> ]]> \uFFFD\uFFFD\uFFFD");
        text.ShouldContain("\uFFFD separuh \uFFFD");
    }

    [Fact]
    public async Task Pa17_LineBreaksAndTabs_Survive()
    {
        var text = Docx.Text(await Written.Pa17(Example.Revision(Example.Hostile)));

        text.ShouldContain("satu\ndua\ntiga\nempat\uFFFDlima\nenam");
        text.ShouldContain("kolom\tkolom\n\n  tepi  ");
    }

    private static Pa17Form Form(string name) => name switch
    {
        "shortest" => Example.Shortest,
        "typical" => Example.Typical,
        "longest" => Example.Longest,
        _ => Example.Hostile,
    };
}
