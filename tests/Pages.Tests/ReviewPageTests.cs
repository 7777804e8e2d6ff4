using AngleSharp.Dom;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Tests;

public sealed class ReviewPageTests
{
    [Theory]
    [InlineData("review-data", "decision considerations notes idDigits")]
    [InlineData("review-refused", "decision considerations notes idDigits")]
    [InlineData("review-pse", "decision pseNumber pseProof notes idDigits")]
    [InlineData("review-hosting", "decision hostedUrl server runtime database dnsRecord backupPlace notes idDigits")]
    public async Task RenderAsync_Step_AsksForItsOwnFields(string sample, string fields)
    {
        var page = await Rendered.PageAsync(sample);

        var form = page.QuerySelector($"form[action^='/tinjau/{Sample.Token}?']")!;

        form.QuerySelectorAll("input, textarea").Select(field => field.GetAttribute("name")).Distinct().ShouldBe(fields.Split(' '));
        form.GetAttribute("enctype").ShouldBe(sample == "review-pse" ? "multipart/form-data" : null);
        form.QuerySelectorAll("[name=decision]").Select(field => field.GetAttribute("value"))
            .ShouldBe(sample is "review-data" or "review-refused" ? ["ya", "tidak"] : ["ya"]);
    }

    [Fact]
    public async Task RenderAsync_FilesNotScanned_AreMarkedAndSoIsTheFormThatShowsThem()
    {
        var page = await Rendered.PageAsync("review-unscanned");

        Marked("Mengandung virus").ShouldHaveSingleItem().ShouldBe("surat-permohonan.pdf");
        Marked("Belum dipindai dari virus").Except(["dokumentasi-simadu.docx", "laporan-uji-keamanan.pdf", "halaman-pse.png"])
            .ShouldHaveSingleItem().ShouldStartWith("PA-17");
        page.QuerySelectorAll(".files a").ShouldBeEmpty();

        IEnumerable<string> Marked(string mark) => page.QuerySelectorAll(".files li")
            .Where(file => file.TextContent.Contains(mark, StringComparison.Ordinal)).Select(file => file.FirstChild!.TextContent.Trim());
    }

    [Fact]
    public async Task RenderAsync_Recommendation_OffersTheWordsOfPa18()
    {
        var page = await Rendered.PageAsync("review-data");

        page.QuerySelectorAll(".choice label").Select(label => label.TextContent.Trim())
            .ShouldBe(["Dapat diberikan layanan hosting", "Tidak dapat diberikan layanan hosting"]);
        page.GetElementById("considerations")!.HasAttribute("required").ShouldBeTrue();
    }

    [Fact]
    public async Task RenderAsync_Step_ShowsTheFilesItNeedsFirst()
    {
        var page = await Rendered.PageAsync(SamplePages.Review(Sample.At(Procedures.SecurityExamination), []));

        page.QuerySelector(".files a:not([target])")!.GetAttribute("href").ShouldBe($"/berkas/{Sample.Token}/{new string('c', 32)}");
        page.QuerySelectorAll(".files a:not([target])").Length.ShouldBe(Sample.Attachments.Count + 2);
        page.QuerySelector(".files .about")!.TextContent.ShouldBe("Laporan Hasil Uji Keamanan · PDF · 3,7 MB");
    }

    [Fact]
    public async Task RenderAsync_Step_SaysWhenItIsDueAndWhy()
    {
        var request = Sample.At(Procedures.SecurityExamination);

        var text = (await Rendered.PageAsync(SamplePages.Review(request, []))).QuerySelector(".due")!.TextContent;

        text.ShouldContain("Jumat, 20 Maret 2026");
        text.ShouldContain(request.Assignments[^1].Due.Explanation);
    }

    [Fact]
    public async Task RenderAsync_SecondRound_ShowsWhatWasDecidedBefore()
    {
        var page = await Rendered.PageAsync("review-again");

        page.QuerySelectorAll(".decisions > li").Length.ShouldBe(2);
        page.QuerySelector(".decisions .no")!.TextContent.ShouldContain("Dua temuan tingkat tinggi belum ditutup.");
    }

    [Fact]
    public async Task RenderAsync_SecondRound_BeginsWithTheRefusalWhatWasMendedAndWhatChanged()
    {
        var page = await Rendered.PageAsync("review-again");
        var refusal = page.GetElementById("penolakan")!.ParentElement!;

        refusal.TextContent.ShouldContain("Revisi 1 dikembalikan");
        refusal.TextContent.ShouldContain("Dua temuan tingkat tinggi belum ditutup.");
        refusal.TextContent.ShouldContain("Rina Contoh, M.T. (Plh. Sub Koordinator Sandiman), 18 Maret 2026 pukul 09.05 WIB");
        refusal.TextContent.ShouldContain("Kedua temuan ditutup.");
        refusal.QuerySelector("a[href^='/berkas/']")!.TextContent.ShouldStartWith("Unduh Formulir PA-18");
        page.QuerySelector(".columns h2")!.TextContent.ShouldBe("Perubahan sejak revisi 1");
        page.QuerySelector(".columns section")!.TextContent.ShouldContain("Tidak ada yang berubah: data dan lampiran sama dengan revisi 1.");
        (await Rendered.PageAsync("review-data")).GetElementById("penolakan").ShouldBeNull();
    }

    [Fact]
    public async Task RenderAsync_FileThatBrowsersShow_OpensInATabOfItsOwnBesideItsDownload()
    {
        var page = await Rendered.PageAsync("review-data");

        page.QuerySelectorAll(".files a[target]").ShouldAllBe(link =>
            link.GetAttribute("target") == "_blank" && link.GetAttribute("rel") == "noopener" && link.GetAttribute("href")!.EndsWith("?lihat"));
        page.QuerySelectorAll(".files li").First(item => item.TextContent.Contains("surat-permohonan.pdf")).QuerySelectorAll("a")
            .Select(link => link.TextContent).ShouldBe(["Lihat surat-permohonan.pdf (tab baru)", "Unduh surat-permohonan.pdf"]);
        page.QuerySelectorAll(".files li").First(item => item.TextContent.Contains("dokumentasi-simadu.docx")).QuerySelectorAll("a")
            .Select(link => link.TextContent).ShouldBe(["Unduh dokumentasi-simadu.docx"]);
    }

    [Fact]
    public async Task RenderAsync_Refusal_KeepsTheAnswerThatWasChosen()
    {
        var page = await Rendered.PageAsync("review-refused");

        page.QuerySelectorAll("[name=decision][checked]").Select(choice => choice.GetAttribute("value")).ShouldBe(["tidak"]);
        page.GetElementById("notes")!.TextContent.ShouldBe("Perbaiki dulu.");
        page.GetElementById("considerations")!.GetAttribute("aria-invalid").ShouldBe("true");
    }
}
