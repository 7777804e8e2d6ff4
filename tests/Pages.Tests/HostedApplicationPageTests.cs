namespace HostingFunctions.Pages.Tests;

public sealed class HostedApplicationPageTests
{
    [Theory]
    [InlineData("hosting-active", "Aktif", "31 Desember 2026")]
    [InlineData("hosting-renewing", "Aktif", "Perpanjangan sudah diajukan")]
    [InlineData("hosting-grace", "Masa tenggang", "30 Juni 2027")]
    [InlineData("hosting-past-grace", "Lewat masa tenggang", "sedang diputuskan")]
    [InlineData("hosting-deleted", "Dihapus", "berdasarkan keputusan pada")]
    public async Task RenderAsync_InEachStatus_SaysWhatItMeans(string name, string status, string meaning)
    {
        var page = await Rendered.PageAsync(name);

        page.QuerySelector("#keadaan")!.TextContent.ShouldBe(status);
        page.QuerySelector(".notice")!.TextContent.ShouldContain(meaning);
    }

    [Fact]
    public async Task RenderAsync_AnyHosting_ShowsTheHistoryAndNoForm()
    {
        var page = await Rendered.PageAsync("hosting-active");

        page.QuerySelector(".history")!.TextContent.ShouldContain("Aplikasi dihosting");
        page.QuerySelectorAll("form").ShouldBeEmpty();
        page.DocumentElement.TextContent.ShouldNotContain(Sample.Form.ManagerId.Digits);
    }
}
