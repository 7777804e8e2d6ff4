using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Tests;

public sealed class EveryPageTests
{
    public static TheoryData<string> Names => [.. SamplePages.All.Keys];

    [Fact]
    public void RenderAsync_Samples_CoverEveryModel()
    {
        var kinds = typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract);

        SamplePages.All.Values.Select(model => model.GetType()).Distinct().ShouldBe(kinds, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_IsAWholeDocumentInIndonesian(string name)
    {
        var page = await Rendered.PageAsync(name);

        page.Doctype.Name.ShouldBe("html");
        page.DocumentElement.GetAttribute("lang").ShouldBe("id");
        page.Title!.ShouldContain(SamplePages.All[name].Title);
        page.QuerySelectorAll("meta[name=viewport]").Length.ShouldBe(1);
        page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")).ShouldBe(["/aset/gaya.css"]);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("main").Length.ShouldBe(1);
    }

    /// <summary>Of five tabs side by side, each says what is done in it, and for which application.</summary>
    [Theory]
    [InlineData("review-data", "Putuskan langkah 2: Pengecekan data · SIMADU - Sistem Informasi Madu Hutan · ")]
    [InlineData("review-hosting", "Catat langkah 5: Hosting · SIMADU - Sistem Informasi Madu Hutan · ")]
    [InlineData("status-review", "Status permohonan · SIMADU - Sistem Informasi Madu Hutan · ")]
    [InlineData("confirm-refused", "Ada kesalahan: Konfirmasi permohonan hosting · ")]
    [InlineData("correction-refused", "Ada kesalahan: Perbaikan permohonan hosting · ")]
    [InlineData("stale-decided", "Tautan tidak berlaku lagi · ")]
    [InlineData("hosting-active", "Layanan hosting · SIMADU - Sistem Informasi Madu Hutan · ")]
    [InlineData("seal", "Keaslian dokumen · Formulir PA-18, Pemeriksaan hasil uji keamanan · ")]
    public async Task RenderAsync_InATab_SaysWhatAndOfWhich(string name, string start) =>
        (await Rendered.PageAsync(name)).Title.ShouldBe($"{start}H-20260316-CY4TQKFF - Layanan Hosting Aplikasi");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_KeepsToTheContentSecurityPolicy(string name)
    {
        var page = await Rendered.PageAsync(name);

        page.QuerySelectorAll("script:not([src='/aset/unggah.js']), style, iframe, object, embed, base, video, audio").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("form").ShouldAllBe(form => form.GetAttribute("action")!.StartsWith('/'));
        page.QuerySelectorAll("link[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/aset/", StringComparison.Ordinal));
        page.Images.ShouldAllBe(image => image.GetAttribute("src")!.StartsWith("/aset/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_LeadsToTheGuide(string name) =>
        (await Rendered.PageAsync(name)).QuerySelector("footer a")!.GetAttribute("href").ShouldBe("/panduan");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_HasUniqueIdsAndNoReferenceToNothing(string name)
    {
        var page = await Rendered.PageAsync(name);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var referred = page.QuerySelectorAll("[aria-describedby], [aria-labelledby]")
            .SelectMany(element => $"{element.GetAttribute("aria-describedby")} {element.GetAttribute("aria-labelledby")}"
                .Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
            .Concat(page.QuerySelectorAll("label[for]").Select(label => label.GetAttribute("for")!));

        ids.ShouldBeUnique();
        referred.Except(ids).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_LabelsEveryField(string name)
    {
        var page = await Rendered.PageAsync(name);

        var fields = page.QuerySelectorAll<IHtmlElement>("input:not([type=hidden]), textarea, select").ToList();

        fields.ShouldAllBe(field => page.QuerySelector($"label[for='{field.Id}']")!.TextContent.Trim().Length > 0);
        page.QuerySelectorAll("fieldset").ShouldAllBe(set => set.QuerySelector("legend")!.TextContent.Length > 0);
    }

    /// <summary>What is wrong is said in our words, once and for all fields together, where the keyboard is.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_LeavesFaultsToOurSummary(string name)
    {
        var page = await Rendered.PageAsync(name);

        page.QuerySelectorAll("form").ShouldAllBe(form => form.HasAttribute("novalidate"));
        page.QuerySelectorAll("[pattern]").ShouldBeEmpty();
        page.QuerySelectorAll("[autofocus]").ShouldBe(page.QuerySelectorAll(".summary[tabindex='-1']"));
        page.QuerySelectorAll(".summary").Any().ShouldBe(SamplePages.All[name].Refused);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_AnyPage_SendsNoReferrerWithLinksElsewhere(string name)
    {
        var page = await Rendered.PageAsync(name);

        page.QuerySelectorAll("a[href^='http']").ShouldAllBe(link => link.GetAttribute("rel") == "noopener noreferrer");
    }
}
