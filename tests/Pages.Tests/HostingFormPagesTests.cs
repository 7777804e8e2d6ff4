namespace HostingFunctions.Pages.Tests;

/// <summary>The forms of a hosted application: deletion, change of manager, incident report.</summary>
public sealed class HostingFormPagesTests
{
    [Theory]
    [InlineData("deletion", "decision graceUntil reason idDigits decision reason backup idDigits")]
    [InlineData("deletion-consent", "decision decision reason idDigits")]
    [InlineData("manager", "managerName managerIdKind managerIdKind managerId managerEmail managerPhone idDigits")]
    [InlineData("manager-no-head", "managerName managerIdKind managerIdKind managerId managerEmail managerPhone idDigits")]
    [InlineData("manager-decision", "decision decision reason idDigits")]
    [InlineData("head", "idDigits")]
    [InlineData("questions", "idDigits")]
    [InlineData("manager-confirmation", "idDigits")]
    [InlineData("incident", "kind kind kind kind what since idDigits")]
    public async Task RenderAsync_EachForm_HasItsFields(string name, string fields)
    {
        var page = await Rendered.PageAsync(name);

        string.Join(' ', page.QuerySelectorAll("form :is(input, textarea)").Select(field => field.GetAttribute("name"))).ShouldBe(fields);
    }

    [Theory]
    [InlineData("deletion")]
    [InlineData("deletion-consent")]
    public async Task RenderAsync_Deletion_ShowsDatesHistoryAndWhatWasSent(string name)
    {
        var text = (await Rendered.PageAsync(name)).DocumentElement.TextContent;

        text.ShouldContain("31 Desember 2026");
        text.ShouldContain("31 Maret 2027");
        text.ShouldContain("Aplikasi dihosting");
        text.ShouldContain("pemberitahuan 31 Desember");
        text.ShouldContain("ditolak kotak email");
    }

    [Fact]
    public async Task RenderAsync_DeletionRefused_KeepsWhatWasTypedInThatForm()
    {
        var page = await Rendered.PageAsync("deletion-refused");

        page.QuerySelector("#hapus-reason")!.TextContent.ShouldBe("Tidak dipakai lagi.");
        page.QuerySelector("#reason")!.TextContent.ShouldBeEmpty();
        page.QuerySelectorAll(".summary").ShouldHaveSingleItem().QuerySelector("a")!.GetAttribute("href").ShouldBe("#hapus-backup");
    }

    [Fact]
    public async Task RenderAsync_DeletionConsent_QuotesTheProposal()
    {
        var text = (await Rendered.PageAsync("deletion-consent")).QuerySelector(".notice")!.TextContent;

        text.ShouldContain("Rina Contoh, M.T. (Sub Koordinator PA)");
        text.ShouldContain("Tidak dipakai lagi sejak Januari.");
    }

    [Fact]
    public async Task RenderAsync_HostingWithToken_LeadsToItsForms() =>
        (await Rendered.PageAsync("hosting-forms")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["https://simadu.batam.go.id", $"/gangguan/{Sample.Token}", $"/pengelola/{Sample.Token}"], ignoreOrder: true);
}
