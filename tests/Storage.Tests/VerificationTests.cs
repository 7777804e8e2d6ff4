using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Backup;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

/// <summary>One account, edited by hand, seen by all three verifiers: of the account, of its backup, of the exported file with the witness's mails.</summary>
public sealed class VerificationTests : IAsyncLifetime
{
    private static readonly DateOnly Night = new(2026, 3, 18);

    private readonly string folder = Directory.CreateTempSubdirectory("verify-").FullName;
    private readonly RequestId id = Samples.NewId();
    private Azurite azurite = null!;
    private StorageLayout layout = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TableClient Table => new(azurite.ConnectionString, TableNames.Requests);

    public async ValueTask InitializeAsync()
    {
        azurite = await Azurite.StartAsync();
        layout = new StorageLayout(new TableServiceClient(azurite.ConnectionString), new BlobServiceClient(azurite.ConnectionString));
        await layout.EnsureAsync(Cancellation);
        var store = new TableRequestStore(layout);
        await store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation);
        await store.AppendAsync(new RequestChange(id) { Audit = [new AuditEntry(Samples.Now, "Joko Contoh", "Disetujui", 1)] }, Cancellation);
        var heads = await new TableTrails(layout).ListHeadsAsync(Cancellation).ToListAsync(Cancellation);
        var night = NightRecord.Of(Night, null, heads);
        await new BlobNights(layout).AddAsync(night, Cancellation);
        await new BlobNights(layout).AddAsync(NightRecord.Of(Night, null, []), Cancellation);
        Directory.CreateDirectory(Mails);
        var mail = $"Subject: a\r\nContent-Type: text/plain\r\n\r\n{Night:yyyy-MM-dd} {night.Night.Root}\r\n";
        await File.WriteAllTextAsync(Path.Combine(Mails, "1.eml"), mail, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        await azurite.DisposeAsync();
    }

    [Fact]
    public async Task Verify_AsStored_FindsNothingAnywhere()
    {
        var (account, backup, file) = await FindingsAsync();

        account.Concat(backup).Concat(file).ShouldBeEmpty();
    }

    [Fact]
    public async Task Verify_RowEditedByHand_IsNamedByAll()
    {
        var row = await RowAsync("Disetujui");
        row["Json"] = row.GetString("Json").Replace("\"Revision\":1", "\"Revision\":2", StringComparison.Ordinal);
        await Table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Cancellation);

        var (account, backup, file) = await FindingsAsync();

        account.ShouldBe([$"Requests/{id}/{row.RowKey}: time, revision, facts or hashes were changed"]);
        backup.ShouldBe(account);
        file.ShouldBe([$"Requests/{id}/seq 2: time, revision, facts or hashes were changed"]);
    }

    [Fact]
    public async Task Verify_PartitionAndNightRemoved_AreNamedByAll()
    {
        await foreach (var row in Table.QueryAsync<TableEntity>(cancellationToken: Cancellation))
        {
            await Table.DeleteEntityAsync(row, cancellationToken: Cancellation);
        }

        var (account, backup, file) = await FindingsAsync();
        await new BlobClient(azurite.ConnectionString, "proof", "2026-03-18.json").DeleteAsync(cancellationToken: Cancellation);
        Directory.Delete(Path.Combine(folder, "proof"), recursive: true);
        var without = await FindingsAsync();

        account.ShouldBe([$"Requests/{id}/seq 2: a night knew the chain, and nothing of it is left"]);
        backup.ShouldBe(account);
        file.ShouldBe(account);
        without.Account.ShouldBe(["night 2026-03-18: the witness got its root, and it is not here"]);
        without.Backup.ShouldBe(without.Account);
        without.File.ShouldBe(without.Account);
    }

    private string Mails => Path.Combine(folder, "mails");

    private async Task<TableEntity> RowAsync(string words) => await Table.QueryAsync<TableEntity>(cancellationToken: Cancellation)
        .SingleAsync(row => row.GetString("Json")?.Contains(words, StringComparison.Ordinal) == true, Cancellation);

    private async Task<(string[] Account, string[] Backup, string[] File)> FindingsAsync()
    {
        var (verification, backup, file) = (
            new Verification(await WitnessMails.ReadAsync(Mails, Cancellation)), folder, Path.Combine(folder, "trail.jsonl"));
        await NightFiles.SaveAsync(new BlobNights(layout), backup, Cancellation);
        await new TableBackup(new TableServiceClient(azurite.ConnectionString)).SaveAsync(backup, Cancellation);
        var lines = new TrailExport(new TableTrails(layout), new BlobNights(layout), TimeProvider.System).LinesAsync(Cancellation);
        await File.WriteAllLinesAsync(file, await lines.ToListAsync(Cancellation), Cancellation);
        (await File.ReadAllTextAsync(file, Cancellation)).ShouldNotContain("Joko");
        return (
            Texts(await verification.OfStorageAsync(layout, Cancellation)), Texts(await verification.OfFolderAsync(backup, Cancellation)),
            Texts(await verification.OfFileAsync(file, Cancellation)));
    }

    private static string[] Texts(TrailCheck check) => [.. check.Findings.Select(FindingText.Of)];
}
