using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using NSubstitute;

namespace LocalRuntime.Tests.Durable;

public sealed class DeterminismTests(AzuriteFixture azurite)
{
    public static TheoryData<string, string> Changes => new()
    {
        { "other name", "now decides TaskScheduled 'B'" },
        { "other kind", "now decides TimerCreated" },
        { "fewer", "has not decided that yet" },
        { "more", "which history does not have" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Replay_CodeChangedMeanwhile_FailsAndSaysWhere(string change, string message)
    {
        await using var before = await Changing(new(azurite.ConnectionString), "none").StartAsync();
        var id = await before.ScheduleAsync("Changing");
        await before.AtRestAsync(id);
        await before.DieAsync();
        await using var after = await Changing(new(azurite.ConnectionString, before.Time, before.Name), change).StartAsync();

        await after.Client.RaiseEventAsync(id, "go", 1, HubUnderTest.Token);

        var end = await after.AtRestAsync(id);
        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        end.FailureDetails!.ErrorMessage.ShouldContain(message);
    }

    [Fact]
    public async Task Await_TaskThatIsNotDurable_FailsAndSaysWhy()
    {
        var never = new TaskCompletionSource();
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Illegal", async _ =>
            {
                await never.Task;
                return 0;
            }).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Illegal"));

        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        end.FailureDetails!.ErrorMessage.ShouldContain("not a durable task");
    }

    [Fact]
    public async Task Context_UsedOnAnotherThread_Throws()
    {
        Exception? thrown = null;
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Elsewhere", context =>
            {
                var thread = new Thread(() => thrown = Record.Exception(() => context.NewGuid()));
                thread.Start();
                thread.Join();
                return Task.FromResult(0);
            }).StartAsync();

        await hub.EndOfAsync(await hub.ScheduleAsync("Elsewhere"));

        thrown.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public async Task NewGuidAndTime_OnReplay_AreTheSame()
    {
        List<(Guid, Guid, DateTime)> seen = [];
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Orchestrator("Replayed", async context =>
            {
                seen.Add((context.NewGuid(), context.NewGuid(), context.CurrentUtcDateTime));
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                return 0;
            }).StartAsync();
        await hub.ScheduleAsync("Replayed");

        await hub.AdvanceAsync(TimeSpan.FromHours(1));

        seen.Count.ShouldBe(2);
        seen[1].ShouldBe(seen[0]);
        seen[0].Item1.ShouldNotBe(seen[0].Item2);
        seen[0].Item1.Version.ShouldBe(5);
    }

    [Fact]
    public async Task ReplaySafeLogger_OnReplay_IsSilent()
    {
        var logger = Substitute.For<ILogger>();
        logger.IsEnabled(default).ReturnsForAnyArgs(true);
        var loggers = Substitute.For<ILoggerFactory>();
        loggers.CreateLogger(default!).ReturnsForAnyArgs(logger);
        await using var hub = await new HubUnderTest(azurite.ConnectionString, log: loggers)
            .Orchestrator("Logging", async context =>
            {
                context.CreateReplaySafeLogger("mine").Log(LogLevel.Critical, "first");
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                context.CreateReplaySafeLogger<DeterminismTests>().Log(LogLevel.Critical, "second");
                return 0;
            }).StartAsync();
        await hub.ScheduleAsync("Logging");

        await hub.AdvanceAsync(TimeSpan.FromHours(1));

        logger.ReceivedCalls().Count(call => call.GetArguments() is [LogLevel.Critical, ..]).ShouldBe(2);
    }

    private static HubUnderTest Changing(HubUnderTest hub, string change) => hub
        .Activity<object?, int>("A", _ => 1)
        .Activity<object?, int>("B", _ => 1)
        .Orchestrator("Changing", async context =>
        {
            if (change == "other kind")
            {
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            }
            else if (change != "fewer")
            {
                await context.CallActivityAsync(change == "other name" ? "B" : "A");
            }

            if (change == "more")
            {
                _ = context.CallActivityAsync("B");
            }

            return await context.WaitForExternalEvent<int>("go");
        });
}
