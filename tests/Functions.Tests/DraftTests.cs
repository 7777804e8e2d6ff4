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
}
