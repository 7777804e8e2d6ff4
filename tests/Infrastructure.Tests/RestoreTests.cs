using Azure.Data.Tables;
using HostingFunctions.Backup;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Storage;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>A storage account is lost. The tables are restored from a backup, the task hub is not (docs/runbook.md, Backup and restore).</summary>
public sealed class RestoreTests : IDisposable
{
    private static readonly DateTimeOffset Tuesday = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    private readonly string folder = Directory.CreateTempSubdirectory("backup-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Restore_RequestAtTheThirdStep_IsCarriedOnThereAndNothingIsDecidedTwice()
    {
        // Arrange
        var (id, link) = await SaveRequestAtTheThirdStepAsync();
        await using var app = await RunningApp.StartAsync(Tuesday.AddDays(1), OfficialsJson.Usual());

        // Act
        await new TableBackup(Tables(app)).RestoreAsync(folder, Token);
        var woken = await new OpenRequests(app.Get<StorageLayout>(), app.Time).WakeAllAsync(Token);
        await SweepAsync(app);

        (await new ListRebuild(app.Get<StorageLayout>(), app.Time).RunAsync(Token)).ShouldBe((1, 0));

        // Assert: the third step's official is not asked again, the link that they have works, and the procedure continues.
        woken.ShouldBe(1);
        app.Mails.Sent.ShouldBeEmpty();
        using var decided = await app.PressAsync(
            link, ("decision", "ya"), ("considerations", "Sudah diperiksa."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Sandiman)));
        decided.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        await app.SettleAsync();
        var request = (await app.Get<IRequestStore>().FindAsync(RequestId.Parse(id), Token))!;
        request.Decisions.Count.ShouldBe(2);
        await app.ShouldListTheTruthAsync();
        app.Mails.To(OfficialsJson.Pse).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Restore_RequestThatNeverStopped_ChangesNothing()
    {
        await using var app = await RunningApp.StartAsync(Tuesday, OfficialsJson.Usual());
        await app.FileAsync();
        await new TableBackup(Tables(app)).SaveAsync(folder, Token);
        var mails = app.Mails.To(OfficialsJson.Pa).Count();

        var added = await new TableBackup(Tables(app)).RestoreAsync(folder, Token);
        await new OpenRequests(app.Get<StorageLayout>(), app.Time).WakeAllAsync(Token);
        await SweepAsync(app);

        added.ShouldBe(0);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(mails);
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Token).ToListAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Restore_RenewedWhileItWasSaved_IsDueAgainAndNobodyIsToldAnything()
    {
        // Arrange: the due date was rewritten between saving the two tables.
        await using (var before = await RunningApp.StartAsync(Tuesday, OfficialsJson.Usual()))
        {
            var renewal = await before.RenewedAsync(await before.RenewLinkAsync(await before.HostAsync()));
            await before.ApproveAsync();
            (await before.RequestAsync(renewal)).Header.State.ShouldBe(RequestState.Renewed);
            await new TableBackup(Tables(before)).SaveAsync(folder, Token);
            File.Delete(Path.Combine(folder, "DueDates.jsonl"));
        }

        await using var app = await RunningApp.StartAsync(Tuesday.AddDays(1), OfficialsJson.Usual());

        // Act
        await new TableBackup(Tables(app)).RestoreAsync(folder, Token);
        var woken = await new OpenRequests(app.Get<StorageLayout>(), app.Time).WakeAllAsync(Token);
        var mended = await app.Get<TableHostingRegister>().MendDueDatesAsync(Token);
        await SweepAsync(app);

        // Assert
        (woken, mended).ShouldBe((0, 1));
        app.Mails.Sent.ShouldBeEmpty();
        var due = await app.Get<IHostingRegister>().ListDueAsync(DateOnly.MaxValue, Token).ToListAsync(Token);
        due.ShouldHaveSingleItem().Mark.On.ShouldBe(new DateOnly(2027, 10, 1));
    }

    private async Task<(string Id, string Link)> SaveRequestAtTheThirdStepAsync()
    {
        await using var app = await RunningApp.StartAsync(Tuesday, OfficialsJson.Usual());
        var id = await app.FileAsync();
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();
        var asked = app.Mails.To(OfficialsJson.Sandiman).ShouldHaveSingleItem();

        (await new TableBackup(Tables(app)).SaveAsync(folder, Token)).ShouldBeGreaterThan(5);
        return (id, asked.Link("tinjau"));
    }

    private static async Task SweepAsync(RunningApp app)
    {
        app.Time.Advance(TimeSpan.FromMinutes(3));
        await app.SweepAsync();
        await app.SettleAsync();
    }

    private static TableServiceClient Tables(RunningApp app) => new(app.Get<IConfiguration>()["AzureWebJobsStorage"]);
}
