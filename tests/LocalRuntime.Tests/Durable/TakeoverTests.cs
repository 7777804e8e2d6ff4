using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Time.Testing;

namespace LocalRuntime.Tests.Durable;

public sealed class TakeoverTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task TwoProcesses_HolderDies_TheOtherTakesOver()
    {
        var clock = new FakeTimeProvider();
        await using var first = await Waiting(new(azurite.ConnectionString)).StartAsync();
        await using var second = await Waiting(Second(first, clock)).StartAsync();
        second.Hub.IsActive.ShouldBeFalse();
        var id = await first.ScheduleAsync("Wait");
        await first.AtRestAsync(id);
        await first.DieAsync();

        await TickUntilAsync(clock, () => Task.FromResult(second.Hub.IsActive));
        await second.Client.RaiseEventAsync(id, "go", "second", HubUnderTest.Token);

        (await second.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("second");
    }

    [Fact]
    public async Task TwoProcesses_ClientOfTheIdleOne_ReachesTheActiveOne()
    {
        var clock = new FakeTimeProvider();
        await using var active = await Waiting(new(
            azurite.ConnectionString, configure: options => options with { StorageClock = clock })).StartAsync();
        await using var idle = await Waiting(Second(active, TimeProvider.System)).StartAsync();

        var id = await idle.ScheduleAsync("Wait");
        (await idle.Client.GetInstanceAsync(id, HubUnderTest.Token))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending);
        await idle.Client.RaiseEventAsync(id, "go", "hello", HubUnderTest.Token);

        await TickUntilAsync(clock, async () => (await idle.Client.GetInstanceAsync(id, HubUnderTest.Token))!.IsCompleted);
        (await idle.EndOfAsync(id)).ReadOutputAs<string>().ShouldBe("hello");
    }

    [Fact]
    public async Task TwoProcesses_HolderStops_GivesTheLeaseBack()
    {
        await using var first = await Waiting(new(azurite.ConnectionString)).StartAsync();
        var id = await first.ScheduleAsync("Wait");
        await first.Hub.StopAsync(HubUnderTest.Token);

        await using var second = await Waiting(Second(first, TimeProvider.System)).StartAsync();

        second.Hub.IsActive.ShouldBeTrue();
        await second.Client.RaiseEventAsync(id, "go", "second", HubUnderTest.Token);
        (await second.EndOfAsync(id)).ReadOutputAs<string>().ShouldBe("second");
    }

    [Fact]
    public async Task TwoProcesses_BothThinkTheyAreActive_HistoryIsWrittenOnce()
    {
        var clock = new FakeTimeProvider();
        await using var paused = await Waiting(new(
            azurite.ConnectionString, configure: options => options with { StorageClock = clock })).StartAsync();
        var id = await paused.ScheduleAsync("Wait");
        await paused.AtRestAsync(id);
        await paused.BreakLeaseAsync();
        await using var second = await Waiting(Second(paused, TimeProvider.System)).StartAsync();
        second.Hub.IsActive.ShouldBeTrue();
        await second.Client.RaiseEventAsync(id, "other", 1, HubUnderTest.Token);
        await second.AtRestAsync(id);

        await paused.Client.RaiseEventAsync(id, "go", "from the paused one", HubUnderTest.Token);

        (await paused.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("from the paused one");
    }

    private HubUnderTest Second(HubUnderTest first, TimeProvider clock) =>
        new(azurite.ConnectionString, first.Time, first.Name, configure: options => options with { StorageClock = clock });

    private static async Task TickUntilAsync(FakeTimeProvider clock, Func<Task<bool>> isDone)
    {
        while (!await isDone())
        {
            HubUnderTest.Token.ThrowIfCancellationRequested();
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    private static HubUnderTest Waiting(HubUnderTest hub) =>
        hub.Orchestrator("Wait", context => context.WaitForExternalEvent<string>("go"));
}
