using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class SubOrchestrationTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task CallSubOrchestrator_ChildCompletes_GivesItsResult()
    {
        await using var hub = await Family(new(azurite.ConnectionString)).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Parent", 20));

        end.ReadOutputAs<string>().ShouldBe("40 of Parent");
    }

    [Fact]
    public async Task CallSubOrchestrator_ChildFails_ThrowsItsFailure()
    {
        await using var hub = await Family(new(azurite.ConnectionString)).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Parent", -1));

        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        end.FailureDetails!.InnerFailure!.ErrorMessage.ShouldBe("negative");
    }

    [Fact]
    public async Task CallSubOrchestrator_GivenInstanceId_IsThatInstanceAndGetsEvents()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Child", context => context.WaitForExternalEvent<int>("n"))
            .Orchestrator("Parent", context =>
                context.CallSubOrchestratorAsync<int>("Child", new SubOrchestrationOptions(instanceId: "the-child")))
            .StartAsync();
        var id = await hub.ScheduleAsync("Parent");
        await hub.Client.WaitForInstanceStartAsync("the-child", HubUnderTest.Token);

        await hub.Client.RaiseEventAsync("the-child", "n", 3, HubUnderTest.Token);

        (await hub.EndOfAsync(id)).ReadOutputAs<int>().ShouldBe(3);
    }

    [Fact]
    public async Task CallSubOrchestrator_ChildTerminated_FailsTheCall()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Child", context => context.WaitForExternalEvent<int>("n"))
            .Orchestrator("Parent", context =>
                context.CallSubOrchestratorAsync<int>("Child", new SubOrchestrationOptions(instanceId: "the-child")))
            .StartAsync();
        var id = await hub.ScheduleAsync("Parent");
        await hub.Client.WaitForInstanceStartAsync("the-child", HubUnderTest.Token);

        await hub.Client.TerminateInstanceAsync("the-child", HubUnderTest.Token);

        (await hub.EndOfAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
    }

    [Fact]
    public async Task CallSubOrchestrator_SameInstanceIdAgain_RunsAgain()
    {
        await using var hub = await Family(new(azurite.ConnectionString))
            .Orchestrator("Thrice", async context =>
            {
                var results = new List<string>();
                for (var i = 1; i <= 3; i++)
                {
                    results.Add(await context.CallSubOrchestratorAsync<string>("Child", i, new SubOrchestrationOptions(instanceId: "same")));
                }

                return string.Join(", ", results);
            }).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Thrice"));

        end.ReadOutputAs<string>().ShouldBe("2 of Thrice, 4 of Thrice, 6 of Thrice");
    }

    private static HubUnderTest Family(HubUnderTest hub) => hub
        .Orchestrator("Child", context =>
        {
            var input = context.GetInput<int>();
            return input < 0
                ? throw new ArgumentException("negative")
                : Task.FromResult($"{input * 2} of {context.Parent!.Name}");
        })
        .Orchestrator("Parent", context => context.CallSubOrchestratorAsync<string>("Child", context.GetInput<int>()));
}
