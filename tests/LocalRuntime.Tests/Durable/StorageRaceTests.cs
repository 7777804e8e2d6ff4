using Azure.Core;
using Azure.Data.Tables;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Time.Testing;

namespace LocalRuntime.Tests.Durable;

/// <summary>Processes that meet between two requests to their storage.</summary>
public sealed class StorageRaceTests(AzuriteFixture azurite)
{
    private readonly FakeTimeProvider storageClock = new();

    [Fact]
    public async Task RaiseEvent_ClockOfTheRaisingProcessIsBehind_IsTakenIn()
    {
        await using var active = await Process().StartAsync();
        await using var idle = await Process(active, new FakeTimeProvider(active.Time.GetUtcNow().AddHours(-1))).StartAsync();
        var id = await active.ScheduleAsync("Wait");
        await active.AtRestAsync(id);

        await idle.Client.RaiseEventAsync(id, "go", "from the past", HubUnderTest.Token);

        await TickUntilAsync(async () => (await active.AtRestAsync(id)).IsCompleted);
        (await active.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("from the past");
    }

    [Fact]
    public async Task SendEvent_TargetStoredByAnotherProcessJustNow_Arrives()
    {
        await using var active = await Process().Orchestrator("Send", context =>
        {
            context.SendEvent("target", "go", "sent");
            return Task.FromResult(0);
        }).StartAsync();
        await using var idle = await Process(active).StartAsync();
        await idle.ScheduleAsync("Wait", id: "target");

        await active.AtRestAsync(await active.ScheduleAsync("Send"));

        (await active.AtRestAsync("target")).ReadOutputAs<string>().ShouldBe("sent");
    }

    [Fact]
    public async Task Schedule_ProcessDiesBeforeItsSignal_RunsWhenAskedAgain()
    {
        await using var active = await Process().StartAsync();
        await using var dying = await Process(active).StartAsync();
        await using var idle = await Process(active).StartAsync();
        dying.Gate.Detour = async (message, send) =>
        {
            await send();
            dying.Gate.Close();
        };
        await Should.ThrowAsync<IOException>(() => dying.ScheduleAsync("Wait", id: "one"));

        await Should.ThrowAsync<OrchestrationAlreadyExistsException>(() => idle.ScheduleAsync("Wait", id: "one"));

        await TickUntilAsync(async () => (await idle.AtRestAsync("one")).RuntimeStatus == OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Schedule_RowOfTheEndedExecutionGoesMeanwhile_IsStored()
    {
        await using var hub = await Process().StartAsync();
        await hub.ScheduleAsync("Wait", id: "one");
        await hub.Client.RaiseEventAsync("one", "go", "first", HubUnderTest.Token);
        await hub.AtRestAsync("one");
        var open = new TableServiceClient(azurite.ConnectionString).GetTableClient(hub.Name + "Open");
        hub.Gate.Detour = async (message, send) =>
        {
            await send();
            if (message.Response.Status == 409)
            {
                await open.DeleteEntityAsync("open", "one", cancellationToken: HubUnderTest.Token);
            }
        };

        await hub.ScheduleAsync("Wait", id: "one");

        (await hub.AtRestAsync("one")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Inbox_CannotBeReadAtFirst_IsReadAgain()
    {
        await using var active = await Process().StartAsync();
        await using var idle = await Process(active).StartAsync();
        var id = await active.ScheduleAsync("Wait");
        await active.AtRestAsync(id);
        await idle.Client.RaiseEventAsync(id, "go", "kept", HubUnderTest.Token);
        var refused = 0;
        active.Gate.Detour = (message, send) =>
            IsInboxRead(message) && Interlocked.Exchange(ref refused, 1) == 0 ? throw new IOException("No answer.") : send();

        await TickUntilAsync(async () => (await idle.AtRestAsync(id)).IsCompleted);

        refused.ShouldBe(1);
    }

    [Fact]
    public async Task Signal_LeaseOfTheActiveProcessIsInDoubt_IsLeftToTheNext()
    {
        await using var doubtful = await Process().StartAsync();
        var listings = 0;
        doubtful.Gate.Detour = async (message, send) =>
        {
            if (message.Request.Uri.Query.Contains("comp=lease", StringComparison.Ordinal))
            {
                await Task.Delay(Timeout.Infinite, message.CancellationToken);
            }

            await send();
            listings += message.Request.Uri.ToString().Contains("%27signal%27", StringComparison.Ordinal) ? 1 : 0;
        };
        storageClock.Advance(TimeSpan.FromSeconds(11));
        await doubtful.Client.ScheduleNewOrchestrationInstanceAsync("Wait", HubUnderTest.Token);

        var enough = listings + 3;
        await TickUntilAsync(() => Task.FromResult(listings > enough));

        var open = new TableServiceClient(azurite.ConnectionString).GetTableClient(doubtful.Name + "Open");
        var signals = open.QueryAsync<TableEntity>(row => row.PartitionKey == "signal", cancellationToken: HubUnderTest.Token);
        (await signals.ToListAsync(HubUnderTest.Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Start_LeaseIsBrokenAsItIsTaken_TriesAgain()
    {
        await using var hub = Process();
        var broken = false;
        hub.Gate.Detour = async (message, send) =>
        {
            if (!broken && message.Request.Uri.Query.Contains("comp=metadata", StringComparison.Ordinal))
            {
                broken = true;
                await hub.BreakLeaseAsync();
            }

            await send();
        };

        await hub.StartAsync();

        await TickUntilAsync(() => Task.FromResult(hub.Hub.IsActive));
    }

    private static bool IsInboxRead(HttpMessage message) =>
        message.Request.Method == RequestMethod.Get && Uri.UnescapeDataString(message.Request.Uri.ToString()).Contains("RowKey ge 'i'", StringComparison.Ordinal);

    private HubUnderTest Process(HubUnderTest? sibling = null, FakeTimeProvider? time = null) =>
        new HubUnderTest(
            azurite.ConnectionString, time ?? sibling?.Time, sibling?.Name, configure: options => options with { StorageClock = storageClock })
        .Orchestrator("Wait", context => context.WaitForExternalEvent<string>("go"));

    private async Task TickUntilAsync(Func<Task<bool>> isDone)
    {
        while (!await isDone())
        {
            HubUnderTest.Token.ThrowIfCancellationRequested();
            storageClock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }
}
