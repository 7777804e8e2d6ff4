using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class LoadTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Schedule_ThousandInstancesAtOnce_AllComplete()
    {
        await using var hub = await Working(new(azurite.ConnectionString)).StartAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => hub.ScheduleAsync("Work", i, $"i{i:D4}")));
        await hub.Hub.WhenIdle();

        var query = new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Completed], PageSize: 500, FetchInputsAndOutputs: true);
        var ended = await hub.Client.GetAllInstancesAsync(query).ToListAsync(HubUnderTest.Token);
        ended.Count.ShouldBe(1000);
        ended.ShouldAllBe(i => i.ReadOutputAs<int>() == i.ReadInputAs<int>() + 1);
        ids.Distinct().Count().ShouldBe(1000);
    }

    [Fact]
    public async Task FanOut_ThousandActivities_AllCounted()
    {
        await using var hub = await Working(new(azurite.ConnectionString))
            .Orchestrator("FanOut", async context =>
            {
                var results = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => context.CallActivityAsync<int>("Increment", i)));
                return results.Sum();
            }).StartAsync();

        (await hub.EndOfAsync(await hub.ScheduleAsync("FanOut"))).ReadOutputAs<int>().ShouldBe(500_500);
    }

    [Fact]
    public async Task Open_MoreInstancesThanAreKeptInMemory_AreReadBack()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString, configure: options => options with { MaxLoadedInstances = 5 })
            .Orchestrator("Wait", context => context.WaitForExternalEvent<int>("n")).StartAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => hub.ScheduleAsync("Wait")));
        await hub.Hub.WhenIdle();

        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            await hub.Client.RaiseEventAsync(id, "n", index, HubUnderTest.Token);
            (await hub.AtRestAsync(id)).ReadOutputAs<int>().ShouldBe(index);
        }
    }

    [Theory]
    [InlineData(70_000)]
    [InlineData(1_200_000)]
    public async Task Payloads_LongerThanARowHolds_ArriveWhole(int length)
    {
        var text = new string('é', length);
        HubUnderTest Echo(HubUnderTest hub) => hub
            .Activity<string, string>("Echo", input => input)
            .Orchestrator("Long", async context =>
            {
                context.SetCustomStatus(context.GetInput<string>());
                var echoed = await context.CallActivityAsync<string>("Echo", context.GetInput<string>());
                return echoed + await context.WaitForExternalEvent<string>("more");
            });
        await using var first = await Echo(new(azurite.ConnectionString)).StartAsync();
        var id = await first.ScheduleAsync("Long", text);
        await first.AtRestAsync(id);
        await first.DieAsync();
        await using var second = await Echo(new(azurite.ConnectionString, first.Time, first.Name)).StartAsync();

        await second.Client.RaiseEventAsync(id, "more", text, HubUnderTest.Token);

        var end = await second.EndOfAsync(id);
        end.ReadInputAs<string>().ShouldBe(text);
        end.ReadCustomStatusAs<string>().ShouldBe(text);
        end.ReadOutputAs<string>().ShouldBe(text + text);
    }

    private static HubUnderTest Working(HubUnderTest hub) => hub
        .Activity<int, int>("Increment", number => number + 1)
        .Orchestrator("Work", context => context.CallActivityAsync<int>("Increment", context.GetInput<int>()));
}
