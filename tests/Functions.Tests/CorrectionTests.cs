using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A request that was sent back says what was mended, and whoever examines it again reads that first.</summary>
public sealed class CorrectionTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Revise_SayingWhatWasMended_ShowsItToTheNextReviewer()
    {
        await using var app = await ReturnedAsync();

        (await ReviseAsync(app, "Surat ditandatangani kepala dinas.")).Status.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();

        var page = await app.Http.GetStringAsync(app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"), Token);
        page.ShouldContain("Surat belum ditandatangani.");
        page.ShouldContain("Surat ditandatangani kepala dinas.");
        page.ShouldContain("Perubahan sejak revisi 1");
        page.ShouldContain("surat.pdf (isi baru)");
    }

    [Fact]
    public async Task Revise_FieldLeftEmpty_IsAskedForAndKeepsWhatWasTyped()
    {
        await using var app = await ReturnedAsync();

        var (status, page) = await ReviseAsync(app, "");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.ShouldContain("Yang diperbaiki wajib diisi.");
        page.ShouldContain("SIPADU");
    }

    private static async Task<RunningApp> ReturnedAsync()
    {
        var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        await app.FileAsync();
        using var refused = await app.PressAsync(
            app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"),
            ("decision", "tidak"), ("considerations", "Surat belum ditandatangani."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        return app;
    }

    private static async Task<(HttpStatusCode Status, string Page)> ReviseAsync(RunningApp app, string mended)
    {
        var form = new Dictionary<string, string>(Applicant.Form()) { ["mended"] = mended, ["idDigits"] = Applicant.ManagerDigits };
        using var answer = await app.Http.PostAsync(
            app.Mails.To(Applicant.Manager).Last(mail => mail.Announces.Contains(".returned.")).Link("revisi"),
            Applicant.Multipart(form, ("officialLetter", "surat.pdf", "%PDF-1.4 surat bertanda tangan"u8.ToArray())), Token);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Token));
    }
}
