using AngleSharp.Dom;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Pages.Tests;

public sealed class SealPageTests
{
    private static IEnumerable<string> Samples => SamplePages.All.Keys.Where(name => name.StartsWith("seal"));

    [Fact]
    public async Task RenderAsync_AnyResult_SaysWhatIsRegistered()
    {
        foreach (var name in Samples)
        {
            var page = await Rendered.PageAsync(name);

            page.QuerySelectorAll(".form dt").Select(term => term.TextContent)
                .ShouldBe(["Nomor permohonan", "Jenis dokumen", "Revisi", "Diterbitkan", "Sidik SHA-256"]);
            page.QuerySelectorAll(".form dd").Select(fact => fact.TextContent.Split(" (")[0]).ShouldBe(
                [
                    Sample.Sealed().Number, "Formulir PA-18, Pemeriksaan hasil uji keamanan", "1", "16 Maret 2026 pukul 09.05 WIB",
                    Sample.Sealed().Sha256.ToString(),
                ]);
        }
    }

    [Fact]
    public async Task RenderAsync_AnyResult_NamesNobodyAndTellsNoDecision()
    {
        var form = Sample.Form;
        var reviewer = Sample.Reviewer(Role.SubKoordinatorSandiman);
        string[] hidden =
        [
            form.ApplicationName, form.AgencyName, form.ManagerName, form.ManagerId.Digits, form.ManagerEmail.Value, form.ManagerPhone, form.AgencyHeadName,
            form.AgencyHeadNip.Printed, reviewer.Name, reviewer.Nip.Printed, reviewer.Email.Value, Sample.Token, "Dua temuan", "dapat diberikan",
        ];
        foreach (var name in Samples)
        {
            var html = (await Rendered.PageAsync(name)).DocumentElement.OuterHtml;

            hidden.Where(text => html.Contains(text, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public async Task RenderAsync_AnyResult_ClaimsNoCertifiedSignature()
    {
        foreach (var name in Samples)
        {
            var text = (await Rendered.PageAsync(name)).QuerySelector("main")!.TextContent;

            text.ShouldContain("Ini bukan tanda tangan elektronik tersertifikasi.");
        }
    }

    [Theory]
    [InlineData("seal", "Keaslian dokumen", "")]
    [InlineData("seal-refused", "Keaslian dokumen", "")]
    [InlineData("seal-yes", "Cocok dengan yang terdaftar", "notice yes")]
    [InlineData("seal-no", "Tidak cocok dengan yang terdaftar", "notice no")]
    [InlineData("seal-saved-again", "Isinya sama, berkasnya disimpan ulang", "notice due")]
    [InlineData("seal-again", "Keaslian dokumen", "notice due")]
    public async Task RenderAsync_Result_IsToldFirstByTheHeading(string sample, string heading, string notice)
    {
        var page = await Rendered.PageAsync(sample);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        string.Join(' ', page.QuerySelectorAll(".notice").Select(element => element.ClassName)).ShouldBe(notice);
    }

    [Theory]
    [InlineData("seal-yes", false)]
    [InlineData("seal-yes-typed", true)]
    public async Task RenderAsync_MatchOfATypedHash_WarnsOfAHashCopiedFromThePage(string sample, bool warns)
    {
        var text = (await Rendered.PageAsync(sample)).QuerySelector(".notice")!.TextContent;

        text.Contains("bukan disalin dari halaman ini", StringComparison.Ordinal).ShouldBe(warns);
    }

    [Fact]
    public async Task RenderAsync_NoMatch_ShowsWhatWasCheckedAndWhatToDo()
    {
        var text = (await Rendered.PageAsync("seal-no")).QuerySelector(".notice")!.TextContent;

        text.ShouldContain(new string('f', 64));
        text.ShouldContain("Minta berkas DOCX aslinya");
        text.ShouldContain("Dinas Komunikasi dan Informatika");
    }

    [Fact]
    public async Task RenderAsync_Refused_KeepsTheTypedHashWithTheErrorAtIt()
    {
        var page = await Rendered.PageAsync("seal-refused");

        var hash = page.GetElementById("sha256")!;
        hash.TextContent.ShouldBe("AB CD");
        hash.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("form")!.GetAttribute("action").ShouldBe($"/verifikasi/{Sample.Sealed().Seal}");
        page.QuerySelector("form")!.GetAttribute("enctype").ShouldBe("multipart/form-data");
    }
}
