using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>
/// The app dies after any write, from the asking for a draft to the request: whoever gets no answer tries again, and nothing is lost or there twice.
/// </summary>
public sealed class DraftCrashTests
{
    private static readonly HttpStatusCode[] Done = [HttpStatusCode.OK, HttpStatusCode.SeeOther];

    private readonly MortalStorage storage = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task App_DiesAfterEachWrite_TheDraftBecomesOneRequestWithItsFiles()
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), storage.Watch);
        storage.Dies = app.Kill;
        var survived = 0;
        for (var hasDied = true; hasDied; survived++)
        {
            storage.KillAfter(survived);
            hasDied = false;
            var owner = $"pengelola-{survived}@batam.go.id";

            var path = await FileAsync(app, owner, () => hasDied = true);

            await VerifyAsync(app, path, owner, $"after write {survived}");
        }

        survived.ShouldBeGreaterThan(15);
        app.Time.Advance(Draft.Life + TimeSpan.FromDays(2));
        await app.SettleAsync();
        await app.SweepAsync();
        (await UnownedAsync(app)).ShouldBeEmpty();
        (await app.Get<IDrafts>().ListDueAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    /// <summary>Stored files that lie under no request, and those that lie under it twice: also where what is not accepted yet lies.</summary>
    private static async Task<IReadOnlyList<string>> UnownedAsync(RunningApp app)
    {
        var unowned = new List<string>();
        foreach (var owned in (await app.FilesAsync()).GroupBy(name => name.Split('/')[0]))
        {
            var isStored = await app.Get<IRequestStore>().FindAsync(RequestId.Parse(owned.Key), Cancellation) is not null;
            unowned.AddRange(isStored ? owned.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key) : owned);
        }

        return unowned;
    }

    private async Task<string> FileAsync(RunningApp app, string owner, Action died)
    {
        await ActAsync(app, () => app.PressAsync("/permohonan", ("ownerEmail", owner)), died);
        var path = app.Mails.To(owner).Last().Link("draf");
        var form = new Dictionary<string, string>(Applicant.Form()) { ["managerEmail"] = owner };
        await ActAsync(app, () => app.SendFormAsync(path, form, null, Applicant.Files), died);
        await ActAsync(app, () => app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits)), died);
        await app.SettleAsync();
        storage.Revive();
        return path;
    }

    private async Task ActAsync(RunningApp app, Func<Task<HttpResponseMessage>> act, Action died)
    {
        var isDone = await TryAsync(act);
        await app.SettleAsync();
        if (storage.IsDead)
        {
            died();
            await app.StartAgainAsync(storage.Revive);
            app.Time.Advance(TimeSpan.FromMinutes(20));
            await app.SettleAsync();
            await app.SweepAsync();
            await app.SettleAsync();
        }

        if (!isDone)
        {
            (await TryAsync(act)).ShouldBeTrue();
            await app.SettleAsync();
        }
    }

    private static async Task<bool> TryAsync(Func<Task<HttpResponseMessage>> act)
    {
        try
        {
            using var answer = await act();
            return Done.Contains(answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task VerifyAsync(RunningApp app, string path, string owner, string when)
    {
        var id = (await app.DraftAsync(path))?.SentAs.ShouldNotBeNull(when);
        var request = await app.RequestAsync(id!);
        request.Header.State.ShouldBe(RequestState.InReview, when);
        request.Current.Attachments.Select(file => file.FileName).ShouldBe(["surat.pdf", "dokumentasi.pdf", "uji.pdf"], ignoreOrder: true, when);
        foreach (var file in request.Current.Attachments)
        {
            await using var content = await app.Get<IFileStore>().OpenAsync(request.Id, file.Id, Cancellation);
            content.ShouldNotBeNull(when);
        }

        app.Mails.To(owner).Count(mail => mail.Announces.Contains(".filed.", StringComparison.Ordinal)).ShouldBeInRange(1, 2, when);
        app.Mails.To(OfficialsJson.Pa).Count(mail => mail.Announces.StartsWith($"{request.Id}.", StringComparison.Ordinal)).ShouldBeInRange(1, 2, when);
    }
}
