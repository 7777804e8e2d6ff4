using Grpc.Core;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class EventTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task RaiseEvent_BeforeItIsWaitedFor_IsKeptInOrderWhateverTheCase()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Collect", async context =>
            {
                await context.WaitForExternalEvent<string>("begin");
                var first = await context.WaitForExternalEvent<int>("Number");
                var second = await context.WaitForExternalEvent<int>("NUMBER");
                return new[] { first, second };
            }).StartAsync();
        var id = await hub.ScheduleAsync("Collect");

        await hub.Client.RaiseEventAsync(id, "number", 1, HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "nUmBeR", 2, HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "BEGIN", "x", HubUnderTest.Token);

        (await hub.EndOfAsync(id)).ReadOutputAs<int[]>().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task WaitForExternalEvent_EventBeforeTimeout_CompletesAtOnce()
    {
        await using var hub = await EventOrTimeout(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("EventOrTimeout");
        await hub.AtRestAsync(id);

        await hub.Client.RaiseEventAsync(id, "go", "came", HubUnderTest.Token);

        (await hub.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("came");
    }

    [Fact]
    public async Task WaitForExternalEvent_Timeout_IsCancelled()
    {
        await using var hub = await EventOrTimeout(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("EventOrTimeout");

        await hub.AdvanceAsync(TimeSpan.FromHours(1));

        (await hub.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("timeout");
    }

    [Fact]
    public async Task WaitForExternalEvent_OneWaitAndFreshTimers_CompletesOnTheEvent()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Reminders", async context =>
            {
                var decision = context.WaitForExternalEvent<string>("decision");
                for (var reminders = 0; ; reminders++)
                {
                    using var timerEnd = new CancellationTokenSource();
                    var timer = context.CreateTimer(TimeSpan.FromDays(1), timerEnd.Token);
                    if (await Task.WhenAny(decision, timer) == decision)
                    {
                        timerEnd.Cancel();
                        return $"{await decision} after {reminders}";
                    }
                }
            }).StartAsync();
        var id = await hub.ScheduleAsync("Reminders");
        await hub.AdvanceAsync(TimeSpan.FromDays(1));
        await hub.AdvanceAsync(TimeSpan.FromDays(1));

        await hub.Client.RaiseEventAsync(id, "decision", "ya", HubUnderTest.Token);

        (await hub.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("ya after 2");
    }

    [Fact]
    public async Task WaitForExternalEvent_CancelledWait_TakesTheEventAsTheOfficialWorkerDoes()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Cancelled", async context =>
            {
                using var giveUp = new CancellationTokenSource();
                var abandoned = context.WaitForExternalEvent<int>("n", giveUp.Token);
                giveUp.Cancel();
                await context.WaitForExternalEvent<int>("first sent");
                return new[] { abandoned.IsCanceled ? 0 : 1, await context.WaitForExternalEvent<int>("n") };
            }).StartAsync();
        var id = await hub.ScheduleAsync("Cancelled");

        await hub.Client.RaiseEventAsync(id, "n", 1, HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "first sent", 0, HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "n", 2, HubUnderTest.Token);

        (await hub.EndOfAsync(id)).ReadOutputAs<int[]>().ShouldBe([0, 2]);
    }

    [Fact]
    public async Task SendEvent_ToAnotherInstance_Arrives()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Receiver", context => context.WaitForExternalEvent<string>("hello"))
            .Orchestrator("Sender", context =>
            {
                context.SendEvent("receiver", "hello", "from sender");
                context.SendEvent("nobody", "hello", "lost");
                return Task.FromResult(true);
            }).StartAsync();
        await hub.ScheduleAsync("Receiver", id: "receiver");

        await hub.ScheduleAsync("Sender");

        (await hub.EndOfAsync("receiver")).ReadOutputAs<string>().ShouldBe("from sender");
    }

    [Fact]
    public async Task RaiseEvent_UnknownOrEndedInstance_FailsAsTheHostDoes()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Short", _ => Task.FromResult(1)).StartAsync();
        var id = await hub.ScheduleAsync("Short");
        await hub.AtRestAsync(id);

        var unknown = await Should.ThrowAsync<RpcException>(() => hub.Client.RaiseEventAsync("nobody", "go", 1, HubUnderTest.Token));
        var ended = await Should.ThrowAsync<RpcException>(() => hub.Client.RaiseEventAsync(id, "go", 1, HubUnderTest.Token));

        unknown.StatusCode.ShouldBe(StatusCode.NotFound);
        ended.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    private static HubUnderTest EventOrTimeout(HubUnderTest hub) => hub.Orchestrator("EventOrTimeout", async context =>
    {
        try
        {
            return await context.WaitForExternalEvent<string>("go", TimeSpan.FromHours(1));
        }
        catch (OperationCanceledException)
        {
            return "timeout";
        }
    });
}
