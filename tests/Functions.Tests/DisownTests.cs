using System.Net;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Storage;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests;

/// <summary>Whoever got the first mail and filed nothing: reports it, or lets it be. Either way nothing stays.</summary>
public sealed class DisownTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 6, 1), new TimeOnly(9, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Disown_WithTheWords_WithdrawsAndLeavesTheMailboxAloneForThirtyDays()
    {
        await using var app = await StartAsync();
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        var path = app.Mails.To(Applicant.Manager).Single().DisownPath();

        using var page = await app.Http.GetAsync(path, Token);
        using var reported = await app.PressAsync(path, ("words", " Bukan  SAYA. "));
        await app.SettleAsync();
        using var refused = await app.SubmitAsync();

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        reported.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RequestAsync(await filed.IdAsync())).Header.State.ShouldBe(RequestState.Withdrawn);
        await app.ShouldListTheTruthAsync();
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("managerEmail");
        app.Mails.Sent.Count.ShouldBe(1);
        app.Time.Advance(TimeSpan.FromDays(31));
        using var later = await app.SubmitAsync();
        later.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    /// <summary>Scanners open what they find and press every button; they type nothing.</summary>
    [Fact]
    public async Task Disown_ByAScanner_ChangesNothing()
    {
        await using var app = await StartAsync();
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        var path = app.Mails.To(Applicant.Manager).Single().DisownPath();

        using var opened = await app.Http.GetAsync(path, Token);
        using var pressed = await app.PressAsync(path);
        using var typedElse = await app.PressAsync(path, ("words", "ya"));

        pressed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        typedElse.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.RequestAsync(await filed.IdAsync())).Header.State.ShouldBe(RequestState.AwaitingConfirmation);
        using var again = await app.SubmitAsync();
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Disown_OfAConfirmedRequest_IsTooLate()
    {
        await using var app = await StartAsync();
        await app.FileAsync();
        var path = app.Mails.To(Applicant.Manager).First().DisownPath();

        using var reported = await app.PressAsync(path, ("words", "bukan saya"));

        reported.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        app.Mails.To(OfficialsJson.Pa).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Purge_FourteenDaysAfterNobodyConfirmed_NothingIsLeftButATrailWithoutWords(bool reported)
    {
        await using var app = await StartAsync();
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        var id = await filed.IdAsync();
        if (reported)
        {
            using var told = await app.PressAsync(app.Mails.To(Applicant.Manager).Single().DisownPath(), ("words", "bukan saya"));
            await app.SettleAsync();
        }

        while ((await app.RequestAsync(id)).IsOpen)
        {
            await app.MoveToAsync(app.Time.GetUtcNow().AddDays(7));
        }

        await app.SweepAsync();
        (await app.Get<IRequestStore>().FindAsync(id, Token)).ShouldNotBeNull();
        app.Time.Advance(TimeSpan.FromDays(15));
        await app.SweepAsync();

        (await app.Get<IRequestStore>().FindAsync(id, Token)).ShouldBeNull();
        (await LeftAsync(app, id)).ShouldBe((0, 0));
        await app.ShouldListTheTruthAsync();
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Token).CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Purge_OfARequestThatWasConfirmed_IsNotDone()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        await app.Get<IWakeUps>().AddAsync(WakeUp.ToPurge(id, app.Time.GetUtcNow().AddHours(-1)), Token);

        await app.SweepAsync();

        (await app.Get<IRequestStore>().FindAsync(id, Token)).ShouldNotBeNull();
    }

    private static Task<RunningApp> StartAsync() => RunningApp.StartAsync(
        Monday, OfficialsJson.Usual(), settings: ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *"]);

    /// <summary>But the trail, whose words are destroyed.</summary>
    private static async Task<(int Rows, int Files)> LeftAsync(RunningApp app, RequestId id)
    {
        var account = app.Get<IConfiguration>()["AzureWebJobsStorage"];
        var rows = new TableServiceClient(account).GetTableClient(TableNames.Requests)
            .QueryAsync<TableEntity>($"PartitionKey eq '{id}'", cancellationToken: Token).Where(row => !IsOfTheTrail(row));
        var files = new BlobServiceClient(account).GetBlobContainerClient("files").GetBlobsAsync(cancellationToken: Token);
        return (await rows.CountAsync(Token), await files.CountAsync(blob => blob.Name.StartsWith($"{id}/", StringComparison.Ordinal), Token));
    }

    private static bool IsOfTheTrail(TableEntity row) => row.RowKey == "head" || (row.RowKey.StartsWith("trail:", StringComparison.Ordinal)
        && (row.GetString("Json").Contains(AuditEntry.Destroyed, StringComparison.Ordinal) || row.GetString("Json").Contains(nameof(FactKind.Erased))));
}
