using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class CrashTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Process_DiesAtEachWrite_TheNextEndsInTheSameState(bool lastWriteArrives)
    {
        var survived = false;
        for (var write = 1; !survived; write++)
        {
            survived = await RunWithDeathAsync(write, lastWriteArrives);
            write.ShouldBeLessThan(60);
        }
    }

    /// <returns>Whether the scenario ended before the deadly write.</returns>
    private async Task<bool> RunWithDeathAsync(int write, bool lastWriteArrives)
    {
        var calls = new ConcurrentQueue<string>();
        var gate = new StorageGate { DiesAtWrite = write, LastWriteArrives = lastWriteArrives };
        await using var first = Scenario(new(azurite.ConnectionString, gate: gate), calls);
        var events = 0;
        try
        {
            await first.StartAsync();
            await first.ScheduleAsync("Main", 1, "main");
            for (; events < 2; events++)
            {
                await WhenIdleOrDeadAsync(first);
                await first.Client.RaiseEventAsync("main", $"event {events}", events, HubUnderTest.Token);
            }

            await WhenIdleOrDeadAsync(first);
        }
        catch (Exception death) when (gate.Closed.IsCompleted && death is not Shouldly.ShouldAssertException)
        {
            // Whoever called was not told that it was done, and asks again below.
        }

        var survived = !gate.Closed.IsCompleted;
        await first.DieAsync();
        await using var second = await Scenario(new(azurite.ConnectionString, first.Time, first.Name), calls).StartAsync();
        await second.Hub.WhenIdle();
        if (await second.Client.GetInstanceAsync("main", HubUnderTest.Token) is null)
        {
            await second.ScheduleAsync("Main", 1, "main");
        }

        for (; events < 2 && !(await second.AtRestAsync("main")).IsCompleted; events++)
        {
            await second.Client.RaiseEventAsync("main", $"event {events}", events, HubUnderTest.Token);
        }

        var end = await second.AtRestAsync("main");
        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed, $"died at write {write}");
        end.ReadOutputAs<string>().ShouldBe("1+A+B+child+0+1+echo", $"died at write {write}");
        calls.Distinct().Order().ShouldBe(["A", "B", "child"]);
        return survived;
    }

    private static async Task WhenIdleOrDeadAsync(HubUnderTest hub) =>
        await Task.WhenAny(hub.Hub.WhenIdle(), hub.Gate.Closed).WaitAsync(HubUnderTest.Token);

    private static HubUnderTest Scenario(HubUnderTest hub, ConcurrentQueue<string> calls) => hub
        .Activity<string, string>("Step", name =>
        {
            calls.Enqueue(name);
            return name;
        })
        .Orchestrator("Child", context => context.CallActivityAsync<string>("Step", "child"))
        .Orchestrator("Echo", context =>
        {
            context.SendEvent("main", "echo", context.GetInput<string>()!);
            return Task.FromResult(0);
        })
        .Orchestrator("Main", async context =>
        {
            var steps = await Task.WhenAll(
                context.CallActivityAsync<string>("Step", "A"), context.CallActivityAsync<string>("Step", "B"));
            var child = await context.CallSubOrchestratorAsync<string>("Child");
            var first = await context.WaitForExternalEvent<int>("event 0");
            var second = await context.WaitForExternalEvent<int>("event 1");
            await context.CallSubOrchestratorAsync("Echo", "echo");
            var echo = await context.WaitForExternalEvent<string>("echo");
            return $"{context.GetInput<int>()}+{string.Join('+', steps)}+{child}+{first}+{second}+{echo}";
        });
}
