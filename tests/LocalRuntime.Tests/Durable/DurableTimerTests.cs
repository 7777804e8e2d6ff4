using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class DurableTimerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task CreateTimer_ClockIsSetForward_FiresSoonAfter()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString).Orchestrator("Month", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(30), CancellationToken.None);
            return true;
        }).StartAsync();
        var id = await hub.ScheduleAsync("Month");
        await hub.AtRestAsync(id);

        hub.Time.AdjustTime(hub.Time.GetUtcNow().AddDays(30));
        await hub.AdvanceAsync(TimeSpan.FromMinutes(10));

        (await hub.AtRestAsync(id)).IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task CreateTimer_LongerThanAMonth_FiresAtItsTimeAndNotBefore()
    {
        await using var hub = await Sleeper(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("Sleep", 60);
        await hub.AdvanceAsync(TimeSpan.FromDays(59));
        (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);

        await hub.AdvanceAsync(TimeSpan.FromDays(1));

        (await hub.AtRestAsync(id)).ReadOutputAs<DateTime>().ShouldBe(new DateTime(2026, 3, 6, 1, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task CreateTimer_ProcessDiesBeforeItFires_FiresInTheNext()
    {
        await using var first = await Sleeper(new(azurite.ConnectionString)).StartAsync();
        var id = await first.ScheduleAsync("Sleep", 30);
        await first.AtRestAsync(id);
        await first.DieAsync();
        first.Time.Advance(TimeSpan.FromDays(31));

        await using var second = await Sleeper(new(azurite.ConnectionString, first.Time, first.Name)).StartAsync();

        (await second.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Advance_AYearAtOnce_LeavesTheHubActiveAndTheTimersFired()
    {
        await using var hub = await Sleeper(new(azurite.ConnectionString)).StartAsync();
        var ids = await Task.WhenAll(Enumerable.Range(1, 20).Select(days => hub.ScheduleAsync("Sleep", days * 18)));

        await hub.AdvanceAsync(TimeSpan.FromDays(365));

        hub.Hub.IsActive.ShouldBeTrue();
        foreach (var id in ids)
        {
            (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
        }
    }

    [Fact]
    public async Task Complete_WithATimerNeitherFiredNorCancelled_WaitsForIt()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Forgetful", context =>
            {
                _ = context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                return Task.FromResult("done");
            }).StartAsync();
        var id = await hub.ScheduleAsync("Forgetful");
        (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);

        await hub.AdvanceAsync(TimeSpan.FromHours(1));

        (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Schedule_WithStartTime_IsPendingUntilThenAndKeepsEarlyEvents()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Later", context => context.WaitForExternalEvent<int>("n")).StartAsync();
        var at = hub.Time.GetUtcNow().AddDays(2);
        var id = await hub.Client.ScheduleNewOrchestrationInstanceAsync(
            "Later", new StartOrchestrationOptions("later-1", at), HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "n", 5, HubUnderTest.Token);
        (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending);
        (await hub.Client.GetAllInstancesAsync().ToListAsync(HubUnderTest.Token)).ShouldHaveSingleItem().InstanceId.ShouldBe(id);

        await hub.AdvanceAsync(TimeSpan.FromDays(2));

        (await hub.AtRestAsync(id)).ReadOutputAs<int>().ShouldBe(5);
    }

    private static HubUnderTest Sleeper(HubUnderTest hub) => hub.Orchestrator("Sleep", async context =>
    {
        await context.CreateTimer(TimeSpan.FromDays(context.GetInput<int>()), CancellationToken.None);
        return context.CurrentUtcDateTime;
    });
}
