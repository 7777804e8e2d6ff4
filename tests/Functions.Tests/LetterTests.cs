using System.Net;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The front desk enters a request that came on paper; its hosting manager confirms it by link as ever.</summary>
public sealed class LetterTests
{
    private const string Path = "/meja/surat-masuk";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enter_WholeLetter_IsMarkedAndConfirmedByItsManager()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Loket);

        using var entered = await app.SendFormAsync(Path, session, Applicant.Form(), Applicant.Files);
        var request = await EnteredAsync(app, entered);
        await app.SettleAsync();

        request.Header.State.ShouldBe(RequestState.AwaitingConfirmation);
        request.EntryMark()!.ShouldStartWith("Diinput petugas: Pejabat loket (Petugas Loket), ");
        (await app.Get<IRequestStore>().ReadAuditAsync(request.Id, Cancellation)).ShouldContain(entry => entry.Actor == "Pejabat loket (Petugas Loket)");
        var mail = app.Mails.To(Applicant.Manager).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Permohonan ini datang sebagai surat. Diinput petugas: Pejabat loket (Petugas Loket)");
        (await app.Http.GetStringAsync(mail.Link("status"), Cancellation)).ShouldContain(request.EntryMark()!);
        using var confirmed = await app.PressAsync(mail.Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        (await app.Http.GetStringAsync(app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"), Cancellation)).ShouldContain(request.EntryMark()!);
    }

    [Fact]
    public async Task Enter_SomethingMissing_KeepsWhatWasTypedWithTheNumberAndTheFiles()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Loket);
        var form = Applicant.Form();
        using var refused = await app.SendFormAsync(
            Path, session, new Dictionary<string, string>(form) { ["agencyName"] = "" }, Applicant.Files);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var page = await app.OpenAsync(Path, session);
        var shown = await page.Content.ReadAsStringAsync(Cancellation);
        shown.ShouldContain(form["managerId"]);
        shown.ShouldContain("surat.pdf");

        using var entered = await app.SendFormAsync(Path, session, form);

        (await EnteredAsync(app, entered)).Current.Attachments.Count.ShouldBe(3);
        (await app.Get<IDrafts>().FindAsync(Draft.KeyOfLetter(EmailAddress.Parse(OfficialsJson.Loket)), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Enter_SameApplicationOfTheAgency_AsksWhetherItIsAnother()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Loket);
        using var first = await app.SendFormAsync(Path, session, Applicant.Form(), Applicant.Files);
        var request = await EnteredAsync(app, first);

        using var warned = await app.SendFormAsync(Path, session, Applicant.Form(), Applicant.Files);
        using var second = await app.SendFormAsync(Path, session, new Dictionary<string, string>(Applicant.Form()) { ["isOther"] = "ya" });

        warned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await warned.Content.ReadAsStringAsync(Cancellation)).ShouldContain(request.Header.Number);
        (await EnteredAsync(app, second)).Id.ShouldNotBe(request.Id);
    }

    [Fact]
    public async Task Enter_SamePageTwice_IsOneRequestAndAnotherLetterOnItIsTwo()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Loket);
        var form = Applicant.Form();
        var other = new Dictionary<string, string>(form) { ["applicationName"] = "Aplikasi Lain" };
        using var first = await app.SendFormAsync(Path, session, form, Applicant.Files);
        var request = await EnteredAsync(app, first);

        using var again = await app.SendFormAsync(Path, session, form, Applicant.Files);
        using var warned = await app.SendFormAsync(Path, session, other, Applicant.Files);
        using var page = await app.OpenAsync(Path, session);
        var key = (await page.Content.ReadAsStringAsync(Cancellation)).Split("name=\"idempotencyKey\" value=\"")[1].Split('"')[0];
        using var second = await app.SendFormAsync(Path, session, new Dictionary<string, string>(other) { ["idempotencyKey"] = key });

        (await EnteredAsync(app, again)).Id.ShouldBe(request.Id);
        warned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await warned.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"sudah dipakai untuk permohonan {request.Header.Number}");
        (await EnteredAsync(app, second)).Current.Form.ApplicationName.ShouldBe("Aplikasi Lain");
    }

    /// <summary>A clerk is no stranger: only the mailbox of each manager counts what it gets.</summary>
    [Fact]
    public async Task Enter_ManyADay_IsNotRefused()
    {
        await using var app = await StartAsync("--Limits:AgencyAnHour=1", "--Limits:AllAnHour=1", "--Limits:MailsAnHour=1");
        var session = await app.SignInAsync(OfficialsJson.Loket);

        for (var number = 1; number <= 4; number++)
        {
            var form = new Dictionary<string, string>(Applicant.Form()) { ["applicationName"] = $"Aplikasi {number}" };
            using var entered = await app.SendFormAsync(Path, session, form, Applicant.Files);
            await EnteredAsync(app, entered);
        }
    }

    /// <summary>The app dies after any write: whoever gets no answer presses again, and there is one request with its files, or none.</summary>
    [Fact]
    public async Task Enter_DiesAfterEachWrite_IsOneRequestWithItsFiles()
    {
        await using var mortal = await MortalApp.StartAsync(OfficialsJson.Usual().WithFrontDesk(), HttpStatusCode.SeeOther);
        var app = mortal.App;
        var session = await app.SignInAsync(OfficialsJson.Loket);
        var survived = await mortal.DieAfterEachWriteAsync(
            async number =>
            {
                var form = new Dictionary<string, string>(Applicant.Form())
                {
                    ["applicationName"] = $"Aplikasi {number}", ["managerEmail"] = $"pengelola-{number}@batam.go.id",
                };
                await ActAsync([.. form, new("action", "save")], Applicant.Files);
                return await ActAsync(form);
            },
            async (path, when) =>
            {
                var request = await app.RequestAsync(RequestId.Parse(path.Split('/')[^1]));
                request.Current.Attachments.Count.ShouldBe(3, when);
                await app.ShouldListAsync<ListedRequest>(when, request.Id);
                foreach (var file in request.Current.Attachments)
                {
                    await using var content = await app.Get<IFileStore>().OpenAsync(request.Id, file.Id, Cancellation);
                    content.ShouldNotBeNull(when);
                }

                app.Mails.To(request.Current.Form.ManagerEmail.Value).Count().ShouldBeInRange(1, 2, when);
                session = await app.SignInAsync(OfficialsJson.Loket);
            });

        survived.ShouldBeGreaterThan(8);
        await mortal.LaterAsync(Draft.Life + TimeSpan.FromDays(2));
        foreach (var owned in (await app.FilesAsync()).GroupBy(name => name.Split('/')[0]))
        {
            (await app.Get<IRequestStore>().FindAsync(RequestId.Parse(owned.Key), Cancellation)).ShouldNotBeNull();
        }

        async Task<string> ActAsync(IEnumerable<KeyValuePair<string, string>> fields, params (string, string, byte[])[] files)
        {
            var path = "";
            await mortal.ActAsync(async () =>
            {
                using var answer = await app.SendFormAsync(Path, session, fields, files);
                path = answer.Headers.Location?.OriginalString ?? path;
                return answer.StatusCode;
            });
            return path;
        }
    }

    private static Task<RunningApp> StartAsync(params string[] settings) => DeskSignInTests.StartAsync(OfficialsJson.Usual().WithFrontDesk(), settings);

    private static async Task<HostingRequest> EnteredAsync(RunningApp app, HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Cancellation));
        return await app.RequestAsync(RequestId.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]));
    }
}
