using AngleSharp.Dom;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Tests;

/// <summary>The form of a renewal, and what its reviewers see.</summary>
public sealed class RenewalPageTests
{
    [Fact]
    public async Task RenderAsync_Renewal_ComesFilledInWithoutTheManagersNumberAndAsksForTheDigits()
    {
        var page = await Rendered.PageAsync("renewal");
        var form = page.QuerySelector($"form[action^='/perpanjangan/{Sample.Token}?']")!;

        form.GetAttribute("enctype").ShouldBe("multipart/form-data");
        form.QuerySelector($"[name={Pa17Field.ApplicationName}]")!.GetAttribute("value").ShouldBe(Sample.Form.ApplicationName);
        form.QuerySelector($"[name={Pa17Field.ManagerId}]")!.GetAttribute("value").ShouldBeNullOrEmpty();
        form.QuerySelector($"[name={Pa17Field.ManagerEmail}]")!.HasAttribute("readonly").ShouldBeTrue();
        form.QuerySelector("[name=idDigits]").ShouldNotBeNull();
        form.QuerySelector("[name=securityReport]")!.HasAttribute("required").ShouldBeFalse("the file of last year stays unless another is chosen");
        form.QuerySelectorAll(".kept a:not([target])").Select(link => link.TextContent["Unduh ".Length..])
            .ShouldBe(Sample.Attachments.Select(file => file.FileName), ignoreOrder: true);
        form.QuerySelector("button[type=submit]")!.TextContent.ShouldBe("Ajukan perpanjangan");
        page.QuerySelector(".withdraw").ShouldBeNull();
    }

    [Fact]
    public async Task RenderAsync_ReviewOfRenewal_ShowsEachChangeBeforeAndAfter()
    {
        var page = await Rendered.PageAsync("review-renewal");

        var change = page.QuerySelectorAll(".changes > div").ShouldHaveSingleItem();
        change.QuerySelector("dt")!.TextContent.ShouldBe("Pengelola Hosting: Nomor HP");
        change.QuerySelector("del")!.TextContent.ShouldBe(Sample.Form.ManagerPhone);
        change.QuerySelector("ins")!.TextContent.ShouldBe("0899-888-777");
    }

    [Fact]
    public async Task RenderAsync_ReviewOfRenewalUnchanged_SaysSo()
    {
        var page = await Rendered.PageAsync("review-renewal-same");

        page.Body!.TextContent.ShouldContain("Tidak ada yang berubah");
        (await Rendered.PageAsync("review-data")).Body!.TextContent.ShouldNotContain("Perubahan sejak tahun lalu");
    }

    [Fact]
    public async Task RenderAsync_StatusOfRenewal_HasOnlyItsOwnSteps()
    {
        var page = await Rendered.PageAsync("status-renewing");

        page.QuerySelectorAll(".progress strong").Select(step => step.TextContent)
            .ShouldBe(["Permohonan", "Pengecekan data", "Pemeriksaan hasil uji keamanan"]);
    }
}
