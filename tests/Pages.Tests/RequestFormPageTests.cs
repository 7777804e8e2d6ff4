using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Tests;

public sealed class RequestFormPageTests
{
    [Fact]
    public async Task RenderAsync_NewForm_HasExactlyTheInterfacesFields()
    {
        var page = await Rendered.PageAsync("form");

        var form = page.QuerySelector<IHtmlFormElement>("form[action^='/draf/']")!;
        var names = form.QuerySelectorAll("input, textarea, select").Select(field => field.GetAttribute("name")!).ToList();

        form.GetAttribute("enctype").ShouldBe("multipart/form-data");
        form.GetAttribute("method").ShouldBe("post");
        names.Distinct().ShouldBe([.. Pa17Field.All, .. AttachmentKinds.OfApplicant.Select(kind => kind.Field())], ignoreOrder: true);
    }

    [Fact]
    public async Task RenderAsync_NewForm_RequiresWhatTheCheckRequires()
    {
        var page = await Rendered.PageAsync("form");
        var sent = Pa17Field.All.ToDictionary(name => name, name => name == Pa17Field.ManagerIdKind ? "nip" : "");
        var faults = new Pa17Check("batam.go.id").Check(new TypedFields(sent)).Errors;

        var required = page.QuerySelectorAll("[required]").Select(field => field.GetAttribute("name")!).Distinct();

        required.ShouldBe(
            [
                .. faults.Select(fault => fault.Field), Pa17Field.ManagerIdKind,
                .. AttachmentKinds.OfApplicant.Where(kind => kind.IsRequired()).Select(kind => kind.Field()),
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData(Pa17Field.ApplicationName)]
    [InlineData(Pa17Field.AgencyName)]
    [InlineData(Pa17Field.AgencyAddress)]
    [InlineData(Pa17Field.AgencyContact)]
    [InlineData(Pa17Field.ManagerName)]
    [InlineData(Pa17Field.ManagerPhone)]
    [InlineData(Pa17Field.Notes)]
    [InlineData(Pa17Field.AgencyHeadName)]
    public async Task RenderAsync_NewForm_TakesAsManyCharactersAsTheCheck(string field)
    {
        var page = await Rendered.PageAsync("form");
        var most = int.Parse(page.GetElementById(field)!.GetAttribute("maxlength")!, System.Globalization.CultureInfo.InvariantCulture);

        LengthFaults(field, most).ShouldBe(0);
        LengthFaults(field, most + 1).ShouldBe(1);
    }

    [Fact]
    public async Task RenderAsync_AfterARefusal_ShowsTextsAgainAndEachErrorAtItsField()
    {
        var page = await Rendered.PageAsync("form-refused");

        foreach (var (field, text) in SamplePages.Typed().Where(typed => typed.Key != Pa17Field.ManagerIdKind))
        {
            var element = page.QuerySelector($"[name={field}]")!;
            (element is IHtmlTextAreaElement area ? area.Value : element.GetAttribute("value")).ShouldBe(text);
        }

        page.QuerySelector("input[value=nip]")!.HasAttribute("checked").ShouldBeTrue();
        var email = page.GetElementById(Pa17Field.ManagerEmail)!;
        email.GetAttribute("aria-invalid").ShouldBe("true");
        email.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent)
            .ShouldContain(text => text.Contains("wajib menggunakan email batam.go.id."));
        page.QuerySelectorAll(".summary li").Length.ShouldBe(4);
        page.QuerySelectorAll(".summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#managerEmail", "#managerIdKind", "#securityReport"]);
        page.Title!.ShouldStartWith("Ada kesalahan: ");
    }

    [Fact]
    public async Task RenderAsync_Correction_ShowsReasonKeptFilesAndNoIdentityNumber()
    {
        var page = await Rendered.PageAsync("correction");

        page.Body!.TextContent.ShouldContain("Dua temuan tingkat tinggi belum ditutup.");
        page.QuerySelectorAll("form input[type=file][required]").ShouldBeEmpty();
        page.QuerySelectorAll(".kept a:not([target])").Length.ShouldBe(Sample.Attachments.Count);
        page.GetElementById(Pa17Field.ManagerEmail)!.HasAttribute("readonly").ShouldBeTrue();
        page.QuerySelectorAll("form[action^='/revisi/'] [name=idDigits]").Length.ShouldBe(1);
        page.QuerySelectorAll("form[action^='/cabut/'] :is([name=reason], [name=idDigits])").Length.ShouldBe(2);
        page.DocumentElement.OuterHtml.ShouldNotContain(Sample.Form.ManagerId.Digits);
        page.GetElementById(Pa17Field.ManagerId)!.HasAttribute("required").ShouldBeFalse();
    }

    [Fact]
    public async Task RenderAsync_Form_UsesTheFormsOwnWords()
    {
        var text = (await Rendered.PageAsync("form")).Body!.TextContent;

        string[] words =
        [
            "DATA INSTANSI PEMOHON", "Nama Instansi", "Alamat", "No Telepon/Email", "PENGELOLA HOSTING", "(NIP untuk ASN, NIK untuk Non ASN)",
            "(wajib menggunakan email batam.go.id)", "Nomor HP", "(lihat lampiran-4 untuk tugas Pengelola Hosting)", "LAMPIRAN",
            "Dokumentasi aplikasi sudah diperbarui di:", "Halaman Pendataan Sistem Elektronik :", "Catatan :", "Kepala OPD",
            "* Petunjuk penggunaan dan pembuatan akun PSE dapat diakses pada support.batam.go.id/pse/",
            "*Bukti Gambar dari Lampiran dibuat pada halaman terpisah",
        ];
        words.ShouldAllBe(word => text.Contains(word));
    }

    private static int LengthFaults(string field, int length) =>
        new Pa17Check("batam.go.id").Check(new TypedFields(new Dictionary<string, string> { [field] = new('x', length) }))
            .Errors.Count(error => error.Field == field && error.Message.Contains("paling panjang"));
}
