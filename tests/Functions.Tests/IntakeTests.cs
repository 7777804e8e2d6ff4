using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Filing;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests;

/// <summary>If a form with files is not stored, nothing remains, or only the promise by which the sweep finds the rest (rule 1).</summary>
public sealed class IntakeTests
{
    private static readonly (string Field, string Name, byte[] Content)[] Another = [("documentation", "baru.pdf", "%PDF-1.4 baru"u8.ToArray())];

    private readonly MortalStorage storage = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Submit_Refused_LeavesNothing()
    {
        await using var app = await StartAsync();

        using var refused = await app.SubmitAsync(Wrong());

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await VerifyLeftAsync(app, files: 0, promises: 0);
    }

    [Fact]
    public async Task Submit_BreaksOffAmidTheLastFile_LeavesNothing()
    {
        await using var app = await StartAsync();

        using var broken = await app.SendAsProgramAsync(await BrokenOffAsync());

        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await VerifyLeftAsync(app, files: 0, promises: 0);
    }

    [Fact]
    public async Task Submit_SentOnceMore_OnlyTheFirstsFilesStay()
    {
        await using var app = await StartAsync();
        var form = Applicant.Form();
        using var first = await app.SubmitAsync(form);

        using var second = await app.SubmitAsync(form);

        (await second.IdAsync()).ShouldBe(await first.IdAsync());
        await VerifyNamedAsync(app, await first.IdAsync());
        await VerifyPromisesAsync(app, 0);
    }

    /// <summary>The person learns what was wrong with the form, not that the clean-up failed afterwards.</summary>
    [Theory]
    [InlineData(false, HttpStatusCode.UnprocessableEntity)]
    [InlineData(true, HttpStatusCode.BadRequest)]
    public async Task Submit_StorageGoneOnceTheFilesAreStored_TellsWhatWasWrongAndTheSweepClears(bool breaksOff, HttpStatusCode told)
    {
        await using var app = await StartAsync();
        using var before = await app.SubmitAsync(Wrong());
        var files = breaksOff ? Applicant.Files.Length - 1 : Applicant.Files.Length;
        using var form = breaksOff
            ? await BrokenOffAsync()
            : Applicant.Multipart(Applicant.Form(), [.. Applicant.Files, ("pseProof", "bukti.pdf", "%PDF-1.4 bukti"u8.ToArray())]);
        storage.KillAfter(1 + files);

        using var answer = await app.SendAsProgramAsync(form);

        storage.IsDead.ShouldBeTrue();
        storage.Revive();
        answer.StatusCode.ShouldBe(told);
        await VerifyLeftAsync(app, files, promises: 1);
        app.Time.Advance(TimeSpan.FromDays(2));
        await app.SweepAsync();
        await VerifyLeftAsync(app, files: 0, promises: 0);
    }

    [Fact]
    public async Task Intake_BrowserGoesAwayAmidTheForm_LeavesNothing()
    {
        await using var app = await StartAsync();
        using var form = Applicant.Multipart(Applicant.Form(), Applicant.Files);
        var sent = new Pipe();
        using var browser = new CancellationTokenSource();

        var filing = FileAsync();
        await sent.Writer.WriteAsync((await form.ReadAsByteArrayAsync(Cancellation)).AsMemory()[..^100], Cancellation);
        while (await CountFilesAsync(app) == 0)
        {
            await Task.Delay(20, Cancellation);
        }

        await browser.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(filing);
        await VerifyLeftAsync(app, files: 0, promises: 0);

        async Task FileAsync()
        {
            await using var intake = await app.Get<Intakes>().BeginAsync();
            await intake.ReadAsync(Request(form, sent.Reader.AsStream()), browser.Token);
        }
    }

    [Fact]
    public async Task Intake_StoredThoughItsAnswerWasLost_KeepsItsFilesAndTheSweepStartsIt()
    {
        await using var app = await StartAsync();
        using var form = Applicant.Multipart(Applicant.Form(), Applicant.Files);
        await using (var intake = await app.Get<Intakes>().BeginAsync())
        {
            var submission = await intake.ReadAsync(Request(form, await form.ReadAsStreamAsync(Cancellation)), Cancellation);
            var right = new Pa17Check("batam.go.id").Check(submission.Fields()).Value!;
            var request = HostingRequest.Submit(intake.Id, right, submission.Files, app.Time.GetUtcNow());
            await app.Get<IRequestStore>().AppendAsync(request, Cancellation);
            await intake.StoreAsync(null, request);
        }

        await VerifyLeftAsync(app, Applicant.Files.Length, promises: 1);
        app.Time.Advance(TimeSpan.FromMinutes(20));
        await app.SweepAsync();
        await app.SettleAsync();
        app.Mails.To(Applicant.Manager).ShouldHaveSingleItem().Announces.ShouldContain("confirmation");
    }

    [Fact]
    public async Task Renew_RefusedAndPressedTwiceAtOnce_OnlyTheFilesOfTheOneThatStandsStay()
    {
        await using var app = await StartAsync();
        var id = await app.HostAsync();
        var path = await app.RenewLinkAsync(id);
        var before = await CountFilesAsync(app);
        using var refused = await app.RenewAsync(path, [("idDigits", "9999")], Another);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await VerifyLeftAsync(app, before, promises: 0);

        await Task.WhenAll(app.RenewAsync(path, [], Another), app.RenewAsync(path, [], Another));
        await app.SettleAsync();

        await VerifyNamedAsync(app, (await app.RecordAsync(id)).PendingRenewal!, kept: before);
        await VerifyPromisesAsync(app, 0);
    }

    [Fact]
    public async Task Revise_RefusedBrokenOffAndPressedTwiceAtOnce_OnlyTheFilesOfTheOneThatStandsStay()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        var path = app.Mails.To(Applicant.Manager).Last().Link("revisi");
        using var refused = await app.RenewAsync(path, [("idDigits", "9999")], Another);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var broken = await app.Http.PostAsync(path, await BrokenOffAsync(), Cancellation);
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await VerifyNamedAsync(app, id);

        var answers = await Task.WhenAll(app.RenewAsync(path, [], Another), app.RenewAsync(path, [], Another));

        answers.Select(answer => answer.StatusCode).ShouldContain(HttpStatusCode.OK);
        await VerifyNamedAsync(app, id);
    }

    [Fact]
    public async Task Revise_ProcessDiesAfterEachWrite_TheSweepLeavesOnlyTheFilesThatTheRequestNames()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        var path = app.Mails.To(Applicant.Manager).Last().Link("revisi");
        storage.Dies = app.Kill;
        var deaths = 0;
        for (var hasDied = true; hasDied; deaths++)
        {
            storage.KillAfter(deaths);
            using var revised = await TryAsync(app.RenewAsync(path, [], Another));
            await app.SettleAsync();
            hasDied = storage.IsDead;
            if (hasDied)
            {
                await app.StartAgainAsync(storage.Revive);
            }

            storage.Revive();
            app.Time.Advance(TimeSpan.FromHours(25));
            await app.SettleAsync();
            await app.SweepAsync();
            await VerifyNamedAsync(app, id);
        }

        deaths.ShouldBeGreaterThan(3);
        (await app.RequestAsync(id)).Header.Revision.ShouldBe(2);
    }

    private static async Task<HttpResponseMessage?> TryAsync(Task<HttpResponseMessage> answer)
    {
        try
        {
            return await answer;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private Task<RunningApp> StartAsync() =>
        RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), storage.Watch);

    private static Dictionary<string, string> Wrong() => new(Applicant.Form()) { ["applicationName"] = "" };

    /// <summary>A form that breaks off before its end. All files except the last are complete.</summary>
    private static async Task<HttpContent> BrokenOffAsync()
    {
        using var whole = Applicant.Multipart(Applicant.Form(), Applicant.Files);
        var cut = new ByteArrayContent((await whole.ReadAsByteArrayAsync(Cancellation))[..^100]);
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse(whole.Headers.ContentType!.ToString());
        return cut;
    }

    private static HttpRequest Request(HttpContent form, Stream body)
    {
        var http = new DefaultHttpContext().Request;
        (http.ContentType, http.Body) = (form.Headers.ContentType!.ToString(), body);
        return http;
    }

    private static async Task VerifyLeftAsync(RunningApp app, int files, int promises)
    {
        (await CountFilesAsync(app)).ShouldBe(files);
        await VerifyPromisesAsync(app, promises);
    }

    /// <summary>Verifies that exactly the files that the request names are stored.</summary>
    /// <param name="kept">The number of stored files of other requests.</param>
    private static async Task VerifyNamedAsync(RunningApp app, RequestId id, int kept = 0)
    {
        await app.SettleAsync();
        var request = await app.RequestAsync(id);
        var named = request.Attachments.Where(file => file.FiledWith is null).Select(file => file.Id).Concat(request.Documents.Select(document => document.Id));
        var files = await app.FilesAsync();
        files.Where(name => name.StartsWith($"{id}/", StringComparison.Ordinal)).ShouldBe(named.Select(file => $"{id}/{file}"), ignoreOrder: true);
        files.Count(name => !name.StartsWith($"{id}/", StringComparison.Ordinal)).ShouldBe(kept);
    }

    private static async Task VerifyPromisesAsync(RunningApp app, int promises) =>
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(promises);

    private static async Task<int> CountFilesAsync(RunningApp app) => (await app.FilesAsync()).Count;
}
