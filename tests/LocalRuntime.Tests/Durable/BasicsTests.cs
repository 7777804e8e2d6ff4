using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class BasicsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Orchestration_ThreeActivitiesAndEvent_Completes()
    {
        await using var hub = await ThreeStepsAndEvent(new(azurite.ConnectionString)).StartAsync();

        var id = await hub.ScheduleAsync("Steps", "a");
        await hub.Client.RaiseEventAsync(id, "GO", 7, HubUnderTest.Token);
        var end = await hub.EndOfAsync(id);

        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
        end.ReadOutputAs<string>().ShouldBe("a1237");
    }

    [Fact]
    public async Task Orchestration_ThreeActivitiesAndEvent_CostsAtMostEightRequests()
    {
        await using var hub = await ThreeStepsAndEvent(new(azurite.ConnectionString)).StartAsync();
        await hub.Hub.WhenIdle();
        hub.Gate.Reset();

        var id = await hub.ScheduleAsync("Steps", "a");
        await hub.Hub.WhenIdle();
        await hub.Client.RaiseEventAsync(id, "go", 7, HubUnderTest.Token);
        await hub.Hub.WhenIdle();

        hub.Gate.Requests.ShouldBeLessThanOrEqualTo(8);
        (await hub.EndOfAsync(id)).ReadOutputAs<string>().ShouldBe("a1237");
    }

    private static HubUnderTest ThreeStepsAndEvent(HubUnderTest hub) => hub
        .Activity<string, string>("Add", text => text)
        .Orchestrator("Steps", async context =>
        {
            var text = context.GetInput<string>()!;
            for (var step = 1; step <= 3; step++)
            {
                text = await context.CallActivityAsync<string>("add", text + step);
            }

            return text + await context.WaitForExternalEvent<int>("go");
        });
}
