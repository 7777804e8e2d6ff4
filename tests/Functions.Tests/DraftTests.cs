using System.Net;
using System.Text;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A new request is filled in as a draft: nothing that was typed or attached is lost, and nobody chooses a file twice.</summary>
public sealed class DraftTests
{
    private const string Helper = "pembantu@dinas.batam.go.id";

    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));
    private static readonly (string, string, byte[]) Wrong = ("documentation", "dokumen.exe", "MZ\u0090"u8.ToArray());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_AMailbox_GetsALinkAndNoPersonalData()
    {
        await using var app = await StartAsync();

        var path = await app.BeginDraftAsync();
        var page = await app.Http.GetStringAsync(path, Token);

        page.ShouldContain("name=\"officialLetter\"");
        page.ShouldContain($"value=\"{Applicant.Manager}\"");
        (await app.Http.GetStringAsync("/permohonan", Token)).ShouldNotContain("type=\"file\"");
    }

    [Theory]
    [InlineData("", "wajib diisi")]
    [InlineData("a@gmail.com", "wajib menggunakan email batam.go.id")]
    [InlineData("bukan alamat", "tidak benar")]
    public async Task Ask_WrongAddress_IsSaidAtTheFieldAndNothingIsSent(string typed, string said)
    {
        await using var app = await StartAsync();

        using var answer = await app.PressAsync("/permohonan", ("ownerEmail", typed));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(said);
        app.Mails.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ask_OftenForOneMailbox_IsPutOff()
    {
        await using var app = await StartAsync("--Limits:MailsAnHour=3");
        for (var time = 0; time < 3; time++)
        {
            await app.BeginDraftAsync();
        }

        using var answer = await app.PressAsync("/permohonan", ("ownerEmail", Applicant.Manager));

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        app.Mails.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Ask_MailServerAway_TheSweepSendsALinkThatOpens()
    {
        await using var app = await StartAsync();
        app.Mails.Failures = 1;
        using var asked = await app.PressAsync("/permohonan", ("ownerEmail", Applicant.Manager));

        app.Time.Advance(TimeSpan.FromMinutes(11));
        await app.SweepAsync();
        await app.SweepAsync();

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var path = app.Mails.To(Applicant.Manager).ShouldHaveSingleItem().Link("draf");
        (await app.Http.GetStringAsync(path, Token)).ShouldContain("name=\"officialLetter\"");
    }

    [Fact]
    public async Task Form_SentWholeWithoutADraft_ItsTextsGoIntoOne()
    {
        await using var app = await StartAsync();
        using var form = Applicant.Multipart(Applicant.Form(), Applicant.Files);

        using var answer = await app.Http.PostAsync("/permohonan", form, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.FilesAsync()).ShouldBeEmpty();
        (await app.Http.GetStringAsync(app.Mails.To(Applicant.Manager).Last().Link("draf"), Token)).ShouldContain("value=\"SIPADU\"");
    }

    [Fact]
    public async Task Save_HalfFilledWithOneWrongFile_KeepsTheRest()
    {
        await using var app = await StartAsync();
        var path = await app.BeginDraftAsync();

        using var answer = await app.SendFormAsync(path, [new("applicationName", "SIPADU")], "save", [Applicant.Files[0], Wrong]);
        var page = await app.Http.GetStringAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("dokumen.exe: ");
        page.ShouldContain("value=\"SIPADU\"");
        page.ShouldContain("surat.pdf");
        (await app.FilesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Save_ByTheButtonOfAField_GoesBackToIt()
    {
        await using var app = await StartAsync();
        var path = await app.BeginDraftAsync();

        using var answer = await app.SendFormAsync(path, [], "save:documentation", Applicant.Files[1]);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe($"{path}#documentation");
    }

    [Fact]
    public async Task File_SentForAnother_TakesItsPlace()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();

        using var answer = await app.SendFormAsync(path, Applicant.Form(), "save", ("officialLetter", "baru.pdf", "%PDF-1.4 baru"u8.ToArray()));

        (await app.DraftAsync(path))!.Files.Select(file => file.FileName).ShouldBe(["dokumentasi.pdf", "uji.pdf", "baru.pdf"]);
        (await app.FilesAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Files_OfAKindWithMany_AreAddedReplacedAndRemovedOneByOne()
    {
        await using var app = await StartAsync();
        var path = await app.BeginDraftAsync();
        using var first = await app.SendFormAsync(path, [], "save", Other("satu"), Other("dua"));
        using var more = await app.SendFormAsync(path, [], "save", Other("tiga"));
        var files = (await app.DraftAsync(path))!.Files;

        using var replaced = await app.SendFormAsync(path, [], "save", Other("empat") with { Field = $"replace:{files[0].Id}" });
        using var removed = await app.SendFormAsync(path, [], $"remove:other:{files[1].Id}");

        removed.Headers.Location!.OriginalString.ShouldBe($"{path}#other");
        (await app.DraftAsync(path))!.Files.Select(file => file.FileName).ShouldBe(["tiga.pdf", "empat.pdf"]);
        (await app.FilesAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task File_SentTwice_IsThereOnce()
    {
        await using var app = await StartAsync();
        var path = await app.BeginDraftAsync();
        using var first = await app.SendFormAsync(path, [], "save", Other("satu"));
        using var second = await app.SendFormAsync(path, [], "save", Other("satu"));

        (await app.DraftAsync(path))!.Files.ShouldHaveSingleItem();
        (await app.FilesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Files_FromTwoWindowsAtOnce_AreAllKept()
    {
        await using var app = await StartAsync();
        var path = await app.BeginDraftAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => app.SendFormAsync(path, [], "save", Other($"berkas-{number}"))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await app.DraftAsync(path))!.Files.Count.ShouldBe(5);
        (await app.FilesAsync()).Count.ShouldBe(5);
    }

    [Fact]
    public async Task File_OfADraft_IsServedToItsOwnerAndNobodyElse()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();
        var other = await app.BeginDraftAsync();
        var file = (await app.DraftAsync(path))!.Files[0];

        (await app.Http.GetStringAsync($"{path}/berkas/{file.Id}", Token)).ShouldBe("%PDF-1.4 surat");
        using var stranger = await app.Http.GetAsync($"{other}/berkas/{file.Id}", Token);
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

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

    [Fact]
    public async Task Draft_NotSent_IsWarnedOfOnceAndErased()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();
        app.Time.Advance(TimeSpan.FromDays(22));
        await app.SweepAsync();
        app.Mails.Sent.Count.ShouldBe(1);

        app.Time.Advance(TimeSpan.FromDays(2));
        await app.SweepAsync();
        await app.SweepAsync();

        app.Mails.Sent.Count.ShouldBe(2);
        (await app.Http.GetStringAsync(app.Mails.Sent.Last().Link("draf"), Token)).ShouldContain("value=\"SIPADU\"");
        app.Time.Advance(TimeSpan.FromDays(8));
        await app.SweepAsync();
        (await app.DraftAsync(path)).ShouldBeNull();
        (await app.FilesAsync()).ShouldBeEmpty();
        using var gone = await app.Http.GetAsync(path, Token);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        app.Mails.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Draft_OfAnEarlierEdition_SaysThatTheFormChanged()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();
        (await app.Http.GetStringAsync(path, Token)).ShouldNotContain("Formulir ini berubah");
        await app.Get<IDrafts>().StoreAsync((await app.DraftAsync(path))! with { Edition = "lama" }, Token);

        (await app.Http.GetStringAsync(path, Token)).ShouldContain("Formulir ini berubah");
    }

    private static (string Field, string Name, byte[] Content) Other(string name) =>
        ("other", $"{name}.pdf", Encoding.UTF8.GetBytes($"%PDF-1.4 {name}"));

    private static Task<RunningApp> StartAsync(params string[] settings) => RunningApp.StartAsync(Monday, OfficialsJson.Usual(), null, settings);

    private static async Task<HostingRequest> RequestOfAsync(RunningApp app, string path) =>
        await app.RequestAsync((await app.DraftAsync(path))!.SentAs!);
}
