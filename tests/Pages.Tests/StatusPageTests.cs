using AngleSharp.Dom;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Tests;

public sealed class StatusPageTests
{
    [Theory]
    [InlineData("status-waiting", "current waiting waiting waiting waiting", "Menunggu konfirmasi Pengelola Hosting")]
    [InlineData("status-review", "done done done current waiting", "Pendataan PSE oleh Petugas Pendataan PSE")]
    [InlineData("status-returned", "done done refused waiting waiting", "Dikembalikan untuk diperbaiki")]
    [InlineData("status-again", "done current waiting waiting waiting", "Pengecekan data oleh Sub Koordinator PA")]
    [InlineData("status-hosted", "done done done done done", "Selesai: aplikasi sudah dihosting")]
    [InlineData("status-withdrawn", "done waiting waiting waiting waiting", "Dicabut")]
    [InlineData("status-lapsed", "done done refused waiting waiting", "Kedaluwarsa")]
    public async Task RenderAsync_State_ShowsWhereItStands(string sample, string stages, string status)
    {
        var page = await Rendered.PageAsync(sample);

        page.QuerySelectorAll(".progress > li").Select(step => step.ClassName).ShouldBe(stages.Split(' '));
        page.QuerySelector(".notice h2")!.TextContent.ShouldBe(status);
    }

    [Theory]
    [InlineData("status-mail-sent", "diterima server email pada 16 Maret 2026")]
    [InlineData("status-mail-waiting", "belum diterima server email. Pengiriman dicoba lagi sejak 16 Maret 2026")]
    [InlineData("status-mail-refused", "menolak email dengan tautannya untuk seterusnya")]
    public async Task RenderAsync_MailThatIsWaitedFor_SaysWhatBecameOfIt(string sample, string fate)
    {
        var page = await Rendered.PageAsync(sample);

        page.QuerySelector(".notice")!.TextContent.ShouldContain(fate);
    }

    [Theory]
    [InlineData("status-waiting", 1)]
    [InlineData("status-review", 1)]
    [InlineData("status-returned", 1)]
    [InlineData("status-hosted", 0)]
    [InlineData("status-withdrawn", 0)]
    [InlineData("status-lapsed", 0)]
    public async Task RenderAsync_State_OffersWithdrawalOnlyWhileOpen(string sample, int forms)
    {
        var page = await Rendered.PageAsync(sample);

        page.QuerySelectorAll($"form[action='/cabut/{Sample.Token}']").Length.ShouldBe(forms);
    }

    [Fact]
    public async Task RenderAsync_AnyState_ShowsNoIdentityNumber()
    {
        foreach (var name in SamplePages.All.Keys.Where(name => name.StartsWith("status") || name.StartsWith("confirm") || name.StartsWith("stale")))
        {
            var text = (await Rendered.PageAsync(name)).DocumentElement.OuterHtml;

            text.ShouldNotContain(Sample.Form.ManagerId.Digits);
            text.ShouldNotContain(Sample.Form.ManagerId.Printed);
            text.ShouldNotContain(Sample.Form.AgencyHeadNip.Printed);
            text.ShouldNotContain(Sample.Reviewer(Domain.Procedure.Role.PetugasPse).Nip.Printed);
        }
    }

    [Fact]
    public async Task RenderAsync_Resubmitted_ListsTheFilesOfEachRevision()
    {
        var page = await Rendered.PageAsync("status-again");

        page.QuerySelectorAll("h3").Select(heading => heading.TextContent).ShouldContain("Revisi 2, 21 Maret 2026");
        page.QuerySelectorAll(".files a[href^='/berkas/']:not([target])").Length.ShouldBe(
            (2 * Sample.Attachments.Count) + Sample.Resubmitted().Documents.Count);
    }

    [Fact]
    public async Task RenderAsync_AnyDocument_LinksToWhereAnybodyChecksIt()
    {
        var page = await Rendered.PageAsync("status-returned");
        var request = Sample.Returned();

        page.QuerySelectorAll("a.seal").Select(link => (link.GetAttribute("href"), link.TextContent))
            .ShouldBe(request.Documents.Select(document => ((string?)$"/verifikasi/{request.SealOf(document)}", $"Periksa keaslian {document.FileName}")));
    }

    [Fact]
    public async Task RenderAsync_LateStep_SaysHowLateAndWhoHasIt()
    {
        const string late = "Terlambat 3 hari kerja, sedang ditangani oleh Rina Contoh, M.T. (Sub Koordinator PA).";

        (await Rendered.PageAsync("status-review")).QuerySelector(".notice")!.TextContent.ShouldContain(late);
        (await Rendered.PageAsync("review-late")).QuerySelector(".due")!.TextContent.ShouldContain(late);
        (await Rendered.PageAsync("review-data")).QuerySelector(".due")!.TextContent.ShouldNotContain("Terlambat");
    }

    [Theory]
    [InlineData("status-waiting", "Bila tidak dikonfirmasi sampai ")]
    [InlineData("confirm", "Bila tidak dikonfirmasi sampai ")]
    [InlineData("submitted", "Bila tidak dikonfirmasi sampai ")]
    [InlineData("status-returned", "Bila tidak diperbaiki sampai ")]
    public async Task RenderAsync_WaitsForTheApplicant_NamesTheDayAfterWhichItLapses(string sample, string start)
    {
        var text = (await Rendered.PageAsync(sample)).QuerySelector("main")!.TextContent;

        text.ShouldContain($"{start}{Tanggal.Long(Sample.Lapse.Date)}, permohonan kedaluwarsa. {Sample.Lapse.Proviso}");
        text.ShouldNotContain("PERHATIAN");
    }

    [Fact]
    public async Task RenderAsync_Hosted_SaysHowLongItIsValid()
    {
        var text = (await Rendered.PageAsync("status-hosted")).QuerySelector(".notice")!.TextContent;

        text.ShouldContain("https://simadu.batam.go.id");
        text.ShouldContain("31 Desember 2026");
        text.ShouldContain("31 Maret 2027");
    }
}
