using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class WakeUpsTests(AzuriteFixture azurite)
{
    private readonly RequestId id = Samples.NewId();
    private readonly RequestCount count = new();

    private TableWakeUps WakeUps => new(azurite.Account(count));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListAsync_OlderAndYounger_GivesTheOlderOldestFirst()
    {
        var submission = new WakeUp(id, "", Samples.Now);
        var decision = new WakeUp(id, "decided.data-check.1", Samples.Now.AddTicks(1));
        var young = new WakeUp(id, "decided.hosting.1", Samples.Now.AddTicks(2));
        foreach (var wakeUp in new[] { young, decision, submission })
        {
            await WakeUps.AddAsync(wakeUp, Cancellation);
        }

        (await ListAsync(before: young.At)).ShouldBe([submission, decision]);
    }

    [Fact]
    public async Task AddAsync_Repeated_IsOne()
    {
        var wakeUp = new WakeUp(id, "withdrawn", Samples.Now);

        await WakeUps.AddAsync(wakeUp, Cancellation);
        await WakeUps.AddAsync(wakeUp, Cancellation);

        (await ListAsync(before: Samples.Now.AddDays(1))).ShouldBe([wakeUp]);
    }

    [Fact]
    public async Task RemoveAsync_Repeated_IsGoneAndEachCallCostsOneRequest()
    {
        var wakeUp = new WakeUp(id, "", Samples.Now);
        var wakeUps = WakeUps;

        await wakeUps.AddAsync(wakeUp, Cancellation);
        await wakeUps.RemoveAsync(wakeUp, Cancellation);
        await wakeUps.RemoveAsync(wakeUp, Cancellation);

        count.Sent.ShouldBe(3);
        (await ListAsync(before: Samples.Now.AddDays(1))).ShouldBeEmpty();
    }

    /// <summary>Of this test's request: the table is everybody's.</summary>
    private async Task<List<WakeUp>> ListAsync(DateTimeOffset before) =>
        await WakeUps.ListAsync(before, Cancellation).Where(wakeUp => wakeUp.Id == id).ToListAsync(Cancellation);
}
