using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class ContinueAsNewTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(true, 1 + 2 + 3)]
    [InlineData(false, 1 + 3)]
    public async Task ContinueAsNew_EventsNotYetTaken_AreKeptOrDroppedAsAsked(bool keep, int sum)
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Sum", async context =>
            {
                var sum = context.GetInput<int>();
                var number = await context.WaitForExternalEvent<int>("number");
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                if (number < 3)
                {
                    context.ContinueAsNew(sum + number, preserveUnprocessedEvents: keep);
                }

                return sum + number;
            }).StartAsync();
        var id = await hub.ScheduleAsync("Sum", 0);
        await hub.Client.RaiseEventAsync(id, "number", 1, HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "number", 2, HubUnderTest.Token);
        await hub.AdvanceAsync(TimeSpan.FromHours(1));
        await hub.AdvanceAsync(TimeSpan.FromHours(1));

        await hub.Client.RaiseEventAsync(id, "number", 3, HubUnderTest.Token);
        await hub.AdvanceAsync(TimeSpan.FromHours(1));

        (await hub.AtRestAsync(id)).ReadOutputAs<int>().ShouldBe(sum);
    }

    [Fact]
    public async Task ContinueAsNew_ManyTimes_LeavesNoHistoryBehind()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Activity<int, int>("Next", number => number + 1)
            .Orchestrator("Count", async context =>
            {
                var number = await context.CallActivityAsync<int>("Next", context.GetInput<int>());
                if (number < 30)
                {
                    context.ContinueAsNew(new ContinueAsNewOptions { NewInput = number, NewVersion = $"1.{number}" });
                }

                return context.Version;
            }).StartAsync();

        var id = await hub.ScheduleAsync("Count", 0);

        (await hub.EndOfAsync(id)).ReadOutputAs<string>().ShouldBe("1.29");
        var rows = await hub.Gate.Tables(azurite.ConnectionString).GetTableClient(hub.Name + "Instances")
            .QueryAsync<Azure.Data.Tables.TableEntity>(cancellationToken: HubUnderTest.Token).ToListAsync(HubUnderTest.Token);
        rows.Count.ShouldBeLessThanOrEqualTo(4);
    }
}
