using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A draft is read once more and sent: by the hosting manager, who so confirms it, or by somebody else.</summary>
public sealed class SendDraftTests
{
    private const string Helper = "pembantu@dinas.batam.go.id";

    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_SomethingIsMissing_NamesItAndKeepsTheFiles()
    {
        await using var app = await StartAsync();
        var path = await app.BeginDraftAsync();

        using var answer = await app.SendFormAsync(path, [new("applicationName", "SIPADU")], null, Applicant.Files);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("Nama instansi wajib diisi");
        (await app.DraftAsync(path))!.Files.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Send_ByTheManager_IsConfirmedAndCopied()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();

        using var sent = await app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var request = await RequestOfAsync(app, path);
        (request.Header.State, request.Header.StepKey).ShouldBe((RequestState.InReview, "data-check"));
        app.Mails.To(OfficialsJson.Pa).ShouldHaveSingleItem().Link("tinjau");
        var copy = app.Mails.To(Applicant.Manager).Last();
        copy.Text.ShouldContain("Nama Aplikasi: SIPADU");
        copy.Text.ShouldContain("Surat dinas, nota dinas atau disposisi: surat");
        copy.Text.ShouldNotContain("2171010101900001");
        request.Documents.ShouldHaveSingleItem().Kind.ShouldBe(DocumentKind.Pa17);
        (await app.Http.GetStringAsync(sent.Headers.Location, Token)).ShouldContain("diteruskan kepada Sub Koordinator PA");
    }

    [Fact]
    public async Task Send_BySomebodyElse_TheManagerConfirms()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync(Helper);

        using var unticked = await app.SendDraftAsync(path);
        using var sent = await app.SendDraftAsync(path, ("agreed", "ya"));
        await app.SettleAsync();

        unticked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RequestOfAsync(app, path)).Header.State.ShouldBe(RequestState.AwaitingConfirmation);
        using var confirmed = await app.PressAsync(app.Mails.To(Applicant.Manager).Single().Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        var copy = app.Mails.To(Helper).Last();
        copy.Text.ShouldContain("Nama Aplikasi: SIPADU");
        copy.Text.ShouldNotContain("/status/");
    }

    [Fact]
    public async Task Send_WrongDigits_LosesNothing()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();

        using var refused = await app.SendDraftAsync(path, ("idDigits", "9999"));
        using var sent = await app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Send_OfAStateThatWasNotRead_ShowsItFirst()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();

        using var refused = await app.PressAsync($"{path}/periksa", ("saved", "1"), ("idDigits", Applicant.ManagerDigits));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("Isian berubah di jendela lain");
    }

    [Fact]
    public async Task Send_PressedTwiceAtOnceAndLater_IsOneRequest()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();

        var both = await Task.WhenAll(
            app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits)), app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits)));
        using var later = await app.PressAsync($"{path}/periksa", ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();

        both.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther).ShouldBeGreaterThan(0);
        later.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        app.Mails.To(OfficialsJson.Pa).ShouldHaveSingleItem();
        (await app.Http.GetStringAsync(path, Token)).ShouldContain("Permohonan ini sudah dikirim");
    }

    [Theory]
    [InlineData("Si-padu ", "DINAS CONTOH", true)]
    [InlineData("SIPADU 2", "Dinas Contoh", false)]
    [InlineData("SIPADU", "Dinas Lain", false)]
    public async Task Check_ApplicationTheAgencyHasFiled_WarnsWithItsNumber(string application, string agency, bool warns)
    {
        await using var app = await StartAsync();
        var first = await app.RequestAsync(RequestId.Parse(await app.FileAsync()));
        var path = await app.BeginDraftAsync();
        var form = new Dictionary<string, string>(Applicant.Form()) { ["applicationName"] = application, ["agencyName"] = agency };
        using var saved = await app.SendFormAsync(path, form, null, Applicant.Files);

        var page = await app.Http.GetStringAsync($"{path}/periksa", Token);

        page.Contains(first.Header.Number, StringComparison.Ordinal).ShouldBe(warns);
    }

    private static Task<RunningApp> StartAsync() => RunningApp.StartAsync(Monday, OfficialsJson.Usual());

    private static async Task<HostingRequest> RequestOfAsync(RunningApp app, string path) =>
        await app.RequestAsync((await app.DraftAsync(path))!.SentAs!);
}
