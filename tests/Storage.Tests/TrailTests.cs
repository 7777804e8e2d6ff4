using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

/// <summary>Entries are chained as they are stored, whoever else stores at the same time (ADR 17).</summary>
public sealed class TrailTests(AzuriteFixture azurite)
{
    private readonly RequestId id = Samples.NewId();
    private readonly RequestCount count = new();

    private TableRequestStore Store => new(azurite.Account(count));

    private TableClient Table => new(azurite.ConnectionString, TableNames.Requests);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AppendAsync_ActAfterAct_IsOneChainAndCostsOneMoreRequestEach()
    {
        await SubmitAsync();
        count.Sent.ShouldBe(1);
        await AddAsync("Pengingat");
        count.Sent.ShouldBe(3);

        (await WholeAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task AppendAsync_TenAtOnce_AreOneChainAndNobodySeesAConflict()
    {
        await SubmitAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 10).Select(number => AddAsync($"Pengingat {number}")));

        outcomes.ShouldAllBe(outcome => outcome == StoreOutcome.Stored);
        (await WholeAsync()).ShouldBe(11);
    }

    [Fact]
    public async Task AppendAsync_SameEntryAgainBesideAnotherChange_StoresOnlyTheOther()
    {
        await SubmitAsync();
        await AddAsync("Pengingat");

        var outcome = await Store.AppendAsync(new RequestChange(id) { NewLinks = [Samples.Link()], Audit = [Entry("Pengingat")] }, Cancellation);

        outcome.ShouldBe(StoreOutcome.Stored);
        (await Store.FindAsync(id, Cancellation))!.Links.Count.ShouldBe(1);
        (await WholeAsync()).ShouldBe(2);
    }

    /// <summary>More than one transaction takes.</summary>
    [Fact]
    public async Task AppendAsync_OnEntriesOfAnEarlierVersion_ChainsTheseFirst()
    {
        for (var number = 1; number <= 120; number++)
        {
            var at = Samples.Now.AddMinutes(number);
            var row = new TableEntity(id.Value, $"trail:{at.UtcTicks:D19}:00:0123456789abcdef")
            {
                ["Json"] = $$"""{"At":"{{at:O}}","Actor":"Sistem","Action":"Pengingat","Revision":1,"Detail":""}""",
            };
            await Table.AddEntityAsync(row, Cancellation);
        }

        ChainCheck.IsEarlier((await ChainAsync()).Entries, null, []).ShouldBeTrue();
        await Task.WhenAll(Enumerable.Range(1, 3).Select(number => AddAsync($"Baru {number}")));

        (await WholeAsync()).ShouldBe(123);
    }

    [Fact]
    public async Task EraseTrailAsync_LeavesAWholeChainWithoutAWordOfAPerson()
    {
        await SubmitAsync();
        await Store.AppendAsync(new RequestChange(id) { Audit = [Entry("Disetujui") with { Actor = "Joko Contoh" }] }, Cancellation);
        var before = (await ChainAsync()).Entries;
        var erasure = Entry("Pemusnahan data pribadi") with { Fact = FactKind.Erased };

        await Store.EraseTrailAsync(id, erasure, Cancellation);
        await Store.EraseTrailAsync(id, erasure with { At = Samples.Now.AddDays(2) }, Cancellation);

        (await WholeAsync()).ShouldBe(3);
        var after = (await ChainAsync()).Entries;
        after.Count(entry => entry.IsErased).ShouldBe(2);
        after.Where(entry => !entry.Link!.IsErasure).Select(entry => entry.Link!.Said).ShouldBe(before.Select(entry => entry.Link!.Said), ignoreOrder: true);
        after.Select(entry => entry.Row).Intersect(before.Select(entry => entry.Row)).ShouldBeEmpty("a key is made from words");
        (await Store.ReadAuditAsync(id, Cancellation)).ShouldNotContain(entry => entry.Actor.Contains("Joko", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PurgeAsync_KeepsTheChain()
    {
        await SubmitAsync();
        await Store.EraseTrailAsync(id, Entry("Dihapus") with { Fact = FactKind.Erased }, Cancellation);
        await Store.PurgeAsync(id, Cancellation);

        (await Store.FindAsync(id, Cancellation)).ShouldBeNull();
        (await WholeAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task AppendAsync_ApplicationsAndTheDesk_AreChainedToo()
    {
        var (register, desk) = (new TableHostingRegister(azurite.Account(), RenewalStages.Default, TimeProvider.System), new TableDeskTrail(azurite.Account()));
        await register.AppendAsync(Samples.Entry(id), Cancellation);
        await register.AppendAsync(new RegisterChange(id) { History = [new HistoryEntry(Samples.Now, "Sistem", "Tautan baru diminta")] }, Cancellation);
        await desk.AddAsync(new HistoryEntry(Samples.Now, id.Value, "Masuk"), Cancellation);
        await desk.AddAsync(new HistoryEntry(Samples.Now, id.Value, "Keluar"), Cancellation);

        (await WholeAsync(new ChainId(ChainKind.Application, id.Value))).ShouldBe(2);
        (await WholeAsync(new ChainId(ChainKind.Desk, "2026-03"))).ShouldBe(2);
        (await desk.ListAsync(new DateOnly(2026, 3, 1), Cancellation).CountAsync(Cancellation)).ShouldBe(2);
        await desk.AddAsync(new HistoryEntry(new DateTimeOffset(2027, 6, 30, 17, 30, 0, TimeSpan.Zero), id.Value, "Masuk"), Cancellation);
        (await desk.ListAsync(new DateOnly(2027, 7, 1), Cancellation).CountAsync(Cancellation)).ShouldBe(1, "months are those of WIB");
        await register.EraseHistoryAsync(id, new HistoryEntry(Samples.Now, "Sistem", "Dimusnahkan") { Fact = FactKind.Erased }, Cancellation);
        (await WholeAsync(new ChainId(ChainKind.Application, id.Value))).ShouldBe(3);
        (await register.FindAsync(id, Cancellation))!.History.Count(entry => entry.Action == AuditEntry.Destroyed).ShouldBe(2);
    }

    /// <summary>Somebody edits the table with the portal's editor.</summary>
    [Fact]
    public async Task ListAsync_RowEditedByHand_IsNamed()
    {
        await SubmitAsync();
        await AddAsync("Disetujui");
        var row = await Table.QueryAsync<TableEntity>(row => row.PartitionKey == id.Value, cancellationToken: Cancellation)
            .LastAsync(row => row.GetString("Json")?.Contains("Disetujui", StringComparison.Ordinal) == true, Cancellation);
        row["Json"] = row.GetString("Json").Replace("Disetujui", "Ditolak", StringComparison.Ordinal);
        await Table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Cancellation);

        var chain = await new TableTrails(azurite.Account()).ListAsync(Cancellation).SingleAsync(chain => chain.Id.Of == id.Value, Cancellation);

        var finding = ChainCheck.Of(chain.Id, chain.Entries, chain.Head, []).ShouldHaveSingleItem();
        finding.ShouldBe(new Finding(FindingKind.Reworded, new ChainId(ChainKind.Request, id.Value), row.RowKey));
    }

    private static AuditEntry Entry(string action) => new(Samples.Now.AddMinutes(1), AuditEntry.System, action, 1);

    private Task SubmitAsync() => Store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation);

    private Task<StoreOutcome> AddAsync(string action) => Store.AppendAsync(new RequestChange(id) { Audit = [Entry(action)] }, Cancellation);

    private async Task<StoredChain> ChainAsync(ChainId? chain = null) =>
        (await new TableTrails(azurite.Account()).FindAsync(chain ?? new ChainId(ChainKind.Request, id.Value), Cancellation)).ShouldNotBeNull();

    /// <returns>How many entries it has.</returns>
    private async Task<int> WholeAsync(ChainId? which = null)
    {
        var chain = await ChainAsync(which);
        ChainCheck.Of(chain.Id, chain.Entries, chain.Head, []).ShouldBeEmpty();
        chain.Head!.Seq.ShouldBe(chain.Entries.Count);
        return chain.Entries.Count;
    }
}
