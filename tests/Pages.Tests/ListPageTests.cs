using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Tests;

/// <summary>The address of a list holds all that was chosen, wherever the list leads.</summary>
public sealed class ListPageTests
{
    [Fact]
    public async Task Pages_OfAFilteredList_KeepTheFilterAndTheOrder()
    {
        var page = await Rendered.PageAsync(SampleDeskPages.RequestList("cari=sistem&urut=aplikasi&arah=balik&halaman=2"));

        page.QuerySelector(".found")!.TextContent.ShouldBe("132 permohonan, halaman 2 dari 3");
        Href(page, "a[rel=prev]").ShouldBe("/meja/permohonan?cari=sistem&urut=aplikasi&arah=balik");
        Href(page, "a[rel=next]").ShouldBe("/meja/permohonan?cari=sistem&urut=aplikasi&arah=balik&halaman=3");
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(3, true, false)]
    public async Task Pages_AtTheEnds_LeadNowhereElse(int number, bool hasPrevious, bool hasNext)
    {
        var page = await Rendered.PageAsync(SampleDeskPages.RequestList($"halaman={number}"));

        page.QuerySelectorAll("a[rel=prev]").Any().ShouldBe(hasPrevious);
        page.QuerySelectorAll("a[rel=next]").Any().ShouldBe(hasNext);
    }

    [Fact]
    public async Task Heads_OfAList_SayHowItStandsAndTurnItRound()
    {
        var page = await Rendered.PageAsync(SampleDeskPages.RequestList("keadaan=diperiksa&urut=tenggat&halaman=2"));

        Heads(page).ShouldBe(
        [
            ("Aplikasi", null, "/meja/permohonan?keadaan=diperiksa&urut=aplikasi"),
            ("Instansi", null, "/meja/permohonan?keadaan=diperiksa&urut=instansi"),
            ("Sejak", null, "/meja/permohonan?keadaan=diperiksa&urut=sejak"),
            ("Tenggat ▲", "ascending", "/meja/permohonan?keadaan=diperiksa&urut=tenggat&arah=balik"),
            ("Diajukan", null, "/meja/permohonan?keadaan=diperiksa"),
        ]);
    }

    [Fact]
    public async Task Form_OfAFilteredList_ShowsWhatIsChosenAndForgetsThePage()
    {
        var page = await Rendered.PageAsync(SampleDeskPages.RequestList(
            "cari=sistem&keadaan=diperiksa&pejabat=lama%40batam.go.id&dari=2026-01-02&urut=tenggat&arah=balik&halaman=2"));

        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        var chosen = form.Elements.OfType<IHtmlSelectElement>().Select(select => (select.Name, Value: select.Value ?? ""))
            .Concat(form.Elements.OfType<IHtmlInputElement>().Select(input => (input.Name, Value: input.Value ?? "")))
            .Where(field => field.Value.Length > 0);
        form.Method.ShouldBe("get");
        chosen.ShouldBe(
            [
                ("cari", "sistem"), ("keadaan", "diperiksa"), ("pejabat", "lama@batam.go.id"), ("dari", "2/1/2026"), ("urut", "tenggat"), ("arah", "balik"),
            ],
            ignoreOrder: true);
        form.QuerySelector("details")!.HasAttribute("open").ShouldBeTrue();
        form.QuerySelector("a")!.GetAttribute("href").ShouldBe("/meja/permohonan");
    }

    [Fact]
    public async Task Rows_OfACard_NameEachValue()
    {
        foreach (var name in new[] { "desk", "request-list", "application-list", "request-file-hosted", "application-file" })
        {
            var page = await Rendered.PageAsync(name);

            page.QuerySelectorAll("table.cards").ShouldNotBeEmpty();
            page.QuerySelectorAll("table.cards td:not(:first-child)").ShouldAllBe(cell => cell.HasAttribute("data-label"));
        }
    }

    [Fact]
    public async Task Search_OnTheDesk_LeadsToTheList()
    {
        var page = await Rendered.PageAsync("desk");

        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        (form.GetAttribute("action"), form.Elements.OfType<IHtmlInputElement>().Single().Name).ShouldBe(("/meja/permohonan", RequestFilter.SearchField.Name));
        page.QuerySelectorAll("#menunggu ~ table a").First().GetAttribute("href")!.ShouldStartWith("/meja/permohonan/");
    }

    private static string? Href(IParentNode page, string selector) => page.QuerySelector(selector)!.GetAttribute("href");

    private static IEnumerable<(string, string?, string?)> Heads(IParentNode page) => page.QuerySelectorAll("th:has(a)")
        .Select(head => (head.TextContent.Trim(), head.GetAttribute("aria-sort"), Href(head, "a")));
}
