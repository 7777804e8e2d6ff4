using Azure.Data.Tables;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Storage.Tests;

public sealed class DestructionsTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A list grows while it is carried out; one that fits no longer then would stop halfway for good.</summary>
    [Fact]
    public async Task StoreAsync_AListAsLongAsItMayBeOfWhichAllIsDestroyed_Fits()
    {
        var store = new TableDestructions(azurite.Account());
        var day = new DateOnly(2026, 12, 31);
        Tally[] everywhere = [.. new[]
        {
            TableNames.DueDates, TableNames.Mailboxes, TableNames.Register, TableNames.Requests, TableNames.SubmissionKeys, TableNames.WakeUps, "request-files",
        }.Select(place => new Tally(place, 10_000, 10_000))];
        var due = Enumerable.Range(0, Destruction.MostItems + 1)
            .Select(number => new DueItem(DataKind.HostedApplication, $"{number:x32}", $"HST-2026-{number:0000}", day, day)).ToList();

        var list = Destruction.Of(day, due, default);
        var settled = list with { Items = [.. list.Items.Select(item => item with { State = ItemState.Destroyed, Tally = everywhere })] };

        (await store.StoreAsync(settled, Cancellation)).ShouldNotBeNull().Items.Count.ShouldBe(Destruction.MostItems);
    }

    /// <summary>A transaction with a row that is gone removes none of the others.</summary>
    [Fact]
    public async Task RemoveAsync_ARowThatSomebodyElseRemoved_DoesNotCountAsDone()
    {
        var (table, partition) = (new TableClient(azurite.ConnectionString, TableNames.Requests), Samples.NewId().Value);
        await table.AddEntityAsync(new TableEntity(partition, "link:01"), Cancellation);
        Trace[] traces = [new(TableNames.Requests, partition, "link:01"), new(TableNames.Requests, partition, "revision:01")];
        var erasure = new TableErasure(azurite.Account(), new NoOfficials());

        await Should.ThrowAsync<InvalidOperationException>(() => erasure.RemoveAsync(traces, Cancellation));
        await erasure.RemoveAsync(traces[..1], Cancellation);
    }

    private sealed class NoOfficials : IOfficials
    {
        public OfficialRoster Roster { get; } = new([]);
    }
}
