using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class FailureTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task CallActivity_ActivityThrows_CarriesTheFailureToTheCaller()
    {
        TaskFailureDetails? seen = null;
        await using var hub = await Failing(new(azurite.ConnectionString), _ => { })
            .Orchestrator("Catch", async context =>
            {
                try
                {
                    await context.CallActivityAsync("Fail");
                    return "";
                }
                catch (TaskFailedException failed)
                {
                    seen = failed.FailureDetails;
                    return failed.TaskName;
                }
            }).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Catch"));

        end.ReadOutputAs<string>().ShouldBe("Fail");
        seen.ShouldNotBeNull();
        seen.ErrorType.ShouldBe(typeof(InvalidOperationException).FullName);
        seen.ErrorMessage.ShouldBe("outer");
        seen.StackTrace.ShouldNotBeNullOrEmpty();
        seen.InnerFailure!.ErrorMessage.ShouldBe("inner");
        seen.IsCausedBy<InvalidOperationException>().ShouldBeTrue();
        seen.IsCausedBy<IOException>().ShouldBeFalse();
    }

    [Fact]
    public async Task CallActivity_NotCaught_FailsTheOrchestration()
    {
        await using var hub = await Failing(new(azurite.ConnectionString), _ => { })
            .Orchestrator("Careless", async context =>
            {
                await context.CallActivityAsync("Fail");
                return 0;
            }).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Careless"));

        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        end.FailureDetails!.ErrorType.ShouldBe(typeof(TaskFailedException).FullName);
        end.FailureDetails.ErrorMessage.ShouldBe("Task 'Fail' (#0) failed with an unhandled exception: outer");
        end.FailureDetails.InnerFailure!.ErrorMessage.ShouldBe("outer");
    }

    [Fact]
    public async Task CallActivity_RetryPolicy_WaitsLongerEachTimeAndGivesUp()
    {
        List<DateTimeOffset> tries = [];
        HubUnderTest hub = new(azurite.ConnectionString);
        await using var _ = Failing(hub, tries.Add)
            .Orchestrator("Retry", async context =>
            {
                var policy = new RetryPolicy(4, TimeSpan.FromMinutes(1), 3, TimeSpan.FromMinutes(5));
                await context.CallActivityAsync("Fail", TaskOptions.FromRetryPolicy(policy));
                return 0;
            });
        await hub.StartAsync();
        var id = await hub.ScheduleAsync("Retry");
        var start = hub.Time.GetUtcNow();

        for (var minute = 0; minute < 12; minute++)
        {
            await hub.AdvanceAsync(TimeSpan.FromMinutes(1));
        }

        tries.Select(at => (at - start).TotalMinutes).ShouldBe([0, 1, 4, 9]);
        (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
    }

    [Fact]
    public async Task CallActivity_RetryFilterAndHandler_DecideWhetherToTryAgain()
    {
        ConcurrentBag<DateTimeOffset> tries = [];
        await using var hub = await Failing(new(azurite.ConnectionString), tries.Add)
            .Orchestrator("Choosy", async context =>
            {
                var policy = new RetryPolicy(9, TimeSpan.FromMinutes(1)) { HandleFailure = f => f.ErrorMessage != "outer" };
                var byPolicy = context.CallActivityAsync("Fail", new TaskOptions(policy));
                var byHandler = context.CallActivityAsync("Fail", TaskOptions.FromRetryHandler(retry => retry.LastAttemptNumber < 3));
                await Task.WhenAll(byPolicy, byHandler);
                return 0;
            }).StartAsync();

        await hub.EndOfAsync(await hub.ScheduleAsync("Choosy"));

        tries.Count.ShouldBe(1 + 3);
    }

    [Fact]
    public async Task Schedule_UnknownOrchestrator_FailsTheInstance()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Nobody"));

        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        end.FailureDetails!.ErrorMessage.ShouldContain("'Nobody'");
    }

    private static HubUnderTest Failing(HubUnderTest hub, Action<DateTimeOffset> tried) => hub.Activity<object?, int>("Fail", _ =>
    {
        tried(hub.Time.GetUtcNow());
        throw new InvalidOperationException("outer", new IOException("inner"));
    });
}
