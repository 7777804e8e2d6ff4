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
}
