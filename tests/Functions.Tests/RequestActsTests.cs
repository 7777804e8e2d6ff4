using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Links;

namespace HostingFunctions.Functions.Tests;

/// <summary>What officials do with a request at the desk: by whom, once, and what is said of it.</summary>
public sealed class RequestActsTests
{
    private const string Reason = "Sedang cuti";

    /// <summary>Received on Monday, so due on Thursday 5 March 2026.</summary>
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static readonly (string, string, byte[]) Letter = ("withdrawalLetter", "surat.pdf", "%PDF-1.4 surat"u8.ToArray());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Note_SentTwice_IsThereOnceAndOnlyForOfficials()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pse));
        for (var sent = 0; sent < 2; sent++)
        {
            using var noted = await app.PressAsync($"{Desk(id)}/catat", session, ("internalNote", "Sudah ditelepon."));
            noted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            noted.Headers.Location!.OriginalString.ShouldBe($"{Desk(id)}?selesai=WriteNote");
        }

        (await app.RequestAsync(id)).Notes.ShouldHaveSingleItem().By.ShouldBe("Pejabat pse (Petugas Pendataan PSE)");
        (await TextAsync(app, $"{Desk(id)}?selesai=WriteNote", session)).ShouldContain("Catatan tersimpan.");
        using var status = await app.Http.GetAsync(app.Mails.To(Applicant.Manager).First().Link("status"), Cancellation);
        (await status.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("Sudah ditelepon.");
    }

    [Theory]
    [InlineData("05/03/2026", "Tanggal itu harus sesudah tenggat sekarang, Kamis, 5 Maret 2026.")]
    [InlineData("07/03/2026", "Sabtu, 7 Maret 2026 bukan hari kerja.")]
    [InlineData("30/06/2026", "Paling lama 30 hari kerja lagi.")]
    [InlineData("besok", "Isi tanggal tenggat yang baru, misalnya 30/06/2027.")]
    public async Task Extend_ADateThatMayNotBe_IsRefusedAtItsField(string date, string problem)
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa));

        using var refused = await app.PressAsync($"{Desk(id)}/undur", session, ("dueOn", date), ("reason", Reason));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await refused.Content.ReadAsStringAsync(Cancellation);
        text.ShouldContain(problem);
        text.ShouldContain($"value=\"{Reason}\"");
    }

    [Fact]
    public async Task Extend_ASecondTime_ShowsThatItWasDone()
    {
        await using var app = await StartAsync();
        var (id, pa, kabid) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa), await app.SignInAsync(OfficialsJson.Kabid));

        using var extended = await app.PressAsync($"{Desk(id)}/undur", pa, ("dueOn", "11/03/2026"), ("reason", Reason));
        using var again = await app.PressAsync($"{Desk(id)}/undur", pa, ("dueOn", "11/03/2026"), ("reason", Reason));
        using var other = await app.PressAsync($"{Desk(id)}/undur", kabid, ("dueOn", "12/03/2026"), ("reason", "Lain"));

        extended.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await other.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Sementara itu tenggatnya sudah diundur");
        (await app.RequestAsync(id)).Assigned!.Due.Date.ShouldBe(new DateOnly(2026, 3, 11));
        app.Mails.To(Applicant.Manager).Count(mail => mail.Announces.Contains(".extended.", StringComparison.Ordinal)).ShouldBe(1);
        using var stranger = await app.PressAsync($"{Desk(id)}/undur", await app.SignInAsync(OfficialsJson.Pse), ("dueOn", "13/03/2026"), ("reason", "x"));
        stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task HandOver_ToTheHostingManager_IsRefused()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa));

        using var refused = await app.PressAsync(
            $"{Desk(id)}/serahkan", session, ("handOverTo", "pengganti"), ("handovers", "0"), ("substituteName", "Andi"),
            ("substituteNip", "198106062006062006"), ("substituteEmail", Applicant.Manager), ("reason", Reason));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Ini Pengelola Hosting permohonan ini.");
    }

    [Fact]
    public async Task HandOver_ToAnotherHolderTwice_IsOneHandOver()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Kabid));

        for (var sent = 0; sent < 2; sent++)
        {
            using var handed = await app.PressAsync(
                $"{Desk(id)}/serahkan", session, ("handOverTo", OfficialsJson.Deputy), ("handovers", "0"), ("reason", Reason));
            handed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await handed.Content.ReadAsStringAsync(Cancellation));
        }

        (await app.RequestAsync(id)).Handovers.ShouldHaveSingleItem().From.ShouldHaveSingleItem().Email.Value.ShouldBe(OfficialsJson.Pa);
        using var led = await app.PressAsync($"{Desk(id)}/putuskan", await app.SignInAsync(OfficialsJson.Pa));
        led.Headers.Location!.OriginalString.ShouldBe($"{Desk(id)}?selesai=Decide");
    }

    [Fact]
    public async Task HandOver_HandedOverMeanwhile_ShowsToWhom()
    {
        await using var app = await StartAsync();
        var (id, pa, kabid) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa), await app.SignInAsync(OfficialsJson.Kabid));

        using var first = await app.PressAsync($"{Desk(id)}/serahkan", pa, ("handOverTo", OfficialsJson.Deputy), ("handovers", "0"), ("reason", Reason));
        using var second = await app.PressAsync($"{Desk(id)}/serahkan", kabid, ("handOverTo", OfficialsJson.Pa), ("handovers", "0"), ("reason", "Lain"));

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await second.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Langkah ini baru saja diserahkan oleh Pejabat pa");
    }

    [Fact]
    public async Task Resend_WaitingForTheApplicant_SendsWhatTheyAreToAnswerBy()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        using var refused = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();

        using var resent = await app.PressAsync(
            $"{Desk(id)}/kirim-ulang", await app.SignInAsync(OfficialsJson.Pa), ("linksSent", $"{ResendForm.SentOf(await app.RequestAsync(id))}"));

        resent.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await resent.Content.ReadAsStringAsync(Cancellation));
        app.Mails.To(Applicant.Manager).Last().Announces.ShouldContain(".fresh-revise.");
        app.Mails.To(Applicant.Manager).Last().Link("revisi").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Decide_FromTheDesk_IsTheMailedPageWithItsDigitsAndOneLinkAPerson()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa));
        var mailed = app.Mails.To(OfficialsJson.Pa).Last(mail => mail.Text.Contains("/tinjau/", StringComparison.Ordinal)).Link("tinjau");
        using var first = await app.PressAsync($"{Desk(id)}/putuskan", session);
        using var second = await app.PressAsync($"{Desk(id)}/putuskan", session);
        var review = second.Headers.Location!.OriginalString;

        (await app.RequestAsync(id)).Links.Count(link => link.IsOfDesk).ShouldBe(1);
        (await TextAsync(app, review, null)).ShouldContain("name=\"idDigits\"");
        using var without = await app.PressAsync(review, ("decision", "ya"), ("considerations", "Lengkap."));
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var decided = await app.PressAsync(
            review, ("decision", "ya"), ("considerations", "Lengkap."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var late = await app.PressAsync(
            mailed, ("decision", "tidak"), ("considerations", "Kurang."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Decide_OpenedAgainAfterWrongDigits_GivesNoMoreTries()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa));
        for (var time = 1; time <= Link.MostWrongTries; time++)
        {
            using var wrong = await app.PressAsync(
                await OpenAsync(), ("decision", "ya"), ("considerations", "Lengkap."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Kabid)));
            wrong.StatusCode.ShouldBe(time < Link.MostWrongTries ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Locked);
        }

        using var locked = await app.OpenAsync(await OpenAsync(), null);
        locked.StatusCode.ShouldBe(HttpStatusCode.Locked);

        async Task<string> OpenAsync()
        {
            using var led = await app.PressAsync($"{Desk(id)}/putuskan", session);
            return led.Headers.Location!.OriginalString;
        }
    }

    [Fact]
    public async Task Decide_OpenedAgainWhileDigitsAreTried_TriesNothingMoreAtTheEarlierLink()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa));
        using var first = await app.PressAsync($"{Desk(id)}/putuskan", session);
        var links = app.Get<RequestLinks>();
        var opened = await links.OpenAsync(first.Headers.Location!.OriginalString.Split('/')[^1], [LinkPurpose.Review], Cancellation);
        using var second = await app.PressAsync($"{Desk(id)}/putuskan", session);

        (await links.CountWrongTryAsync(opened!, Cancellation)).ShouldBe(Link.MostWrongTries);
    }

    [Fact]
    public async Task Resend_SentTwice_SendsOneMailAndNamesWhoAsked()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Kabid));
        var before = Assigned(app);
        var sent = $"{ResendForm.SentOf(await app.RequestAsync(id))}";

        for (var time = 0; time < 2; time++)
        {
            using var resent = await app.PressAsync($"{Desk(id)}/kirim-ulang", session, ("linksSent", sent));
            resent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        Assigned(app).ShouldBe(before + 1);
        (await app.Get<IRequestStore>().ReadAuditAsync(id, Cancellation)).ShouldContain(entry =>
            entry.Actor == "Pejabat kabid (Kepala Bidang Penyelenggaraan E-Government)"
            && entry.Action.StartsWith("Email diminta dikirim ulang", StringComparison.Ordinal));

        static int Assigned(RunningApp app) => app.Mails.To(OfficialsJson.Pa).Count(mail => mail.Text.Contains("/tinjau/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resend_TheDecisionWasOpenedAtTheDeskMeanwhile_StillSends()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        var (sent, before) = ($"{ResendForm.SentOf(await app.RequestAsync(id))}", app.Mails.To(OfficialsJson.Pa).Count());
        using var opened = await app.PressAsync($"{Desk(id)}/putuskan", await app.SignInAsync(OfficialsJson.Pa));

        using var resent = await app.PressAsync($"{Desk(id)}/kirim-ulang", await app.SignInAsync(OfficialsJson.Kabid), ("linksSent", sent));

        resent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        app.Mails.To(OfficialsJson.Pa).Skip(before).ShouldContain(mail => mail.Text.Contains("/tinjau/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdraw_OnTheApplicantsWord_ClosesTheRequestAndKeepsTheLetter()
    {
        await using var app = await StartAsync();
        var (id, session) = (RequestId.Parse(await app.FileAsync()), await app.SignInAsync(OfficialsJson.Pa));
        using var bare = await app.PressAsync($"{Desk(id)}/cabut", session, ("reason", "Tidak jadi"));
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var withdrawn = await app.PressAsync($"{Desk(id)}/cabut", session, Letter, ("reason", "Tidak jadi"));
        await app.SettleAsync();

        withdrawn.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await withdrawn.Content.ReadAsStringAsync(Cancellation));
        var request = await app.RequestAsync(id);
        request.Header.State.ShouldBe(RequestState.Withdrawn);
        app.Mails.To(Applicant.Manager).Last().Text.ShouldContain("atas permintaan tertulis Pemohon, dicatat oleh Pejabat pa (Sub Koordinator PA)");
        (await TextAsync(app, Desk(id), session)).ShouldContain("surat.pdf");
        using var letter = await app.OpenAsync($"{Desk(id)}/berkas/{request.Header.WithdrawalLetter!.Id}", session);
        letter.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Withdraw_ARenewalOnTheApplicantsWord_ItMayBeFiledAgain()
    {
        await using var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), null, "--RenewalsSchedule=0 0 0 29 2 *");
        var id = await app.HostAsync();
        var renewal = await app.RenewedAsync(await app.RenewLinkAsync(id));

        using var withdrawn = await app.PressAsync($"{Desk(renewal)}/cabut", await app.SignInAsync(OfficialsJson.Pa), Letter, ("reason", "Keliru."));
        await app.SettleAsync();

        withdrawn.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await withdrawn.Content.ReadAsStringAsync(Cancellation));
        (await app.RecordAsync(id)).PendingRenewal.ShouldBeNull();
    }

    private static Task<RunningApp> StartAsync() =>
        RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy("2026-03-02").Write(), null, "--RenewalsSchedule=0 0 0 29 2 *");

    private static string Desk(RequestId id) => $"/meja/permohonan/{id}";

    private static async Task<string> TextAsync(RunningApp app, string path, string? session)
    {
        using var page = await app.OpenAsync(path, session);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await page.Content.ReadAsStringAsync(Cancellation);
    }
}
