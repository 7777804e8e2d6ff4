using DurableTask.Core.Exceptions;
using Grpc.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class SteeringTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Suspend_ThenResume_TakesInWhatCameMeanwhile()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("Wait");
        await hub.AtRestAsync(id);
        await hub.Client.SuspendInstanceAsync(id, "holiday", HubUnderTest.Token);
        await hub.Client.RaiseEventAsync(id, "go", "late", HubUnderTest.Token);
        (await hub.AtRestAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Suspended);

        await hub.Client.ResumeInstanceAsync(id, "back", HubUnderTest.Token);

        (await hub.AtRestAsync(id)).ReadOutputAs<string>().ShouldBe("late");
    }

    [Fact]
    public async Task SuspendAndResume_InTheWrongState_Fail()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("Wait");
        await hub.AtRestAsync(id);

        await Should.ThrowAsync<RpcException>(() => hub.Client.ResumeInstanceAsync(id, HubUnderTest.Token));
        await Should.ThrowAsync<RpcException>(() => hub.Client.SuspendInstanceAsync("nobody", HubUnderTest.Token));
    }

    [Fact]
    public async Task Terminate_RunningInstance_EndsWithTheOutputAndOnlyOnce()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("Wait");

        await hub.Client.TerminateInstanceAsync(id, "enough", HubUnderTest.Token);

        var end = await hub.AtRestAsync(id);
        end.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
        end.ReadOutputAs<string>().ShouldBe("enough");
        var again = await Should.ThrowAsync<RpcException>(() => hub.Client.TerminateInstanceAsync(id, HubUnderTest.Token));
        again.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task Schedule_IdOfAnOpenInstance_IsRefused()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        await hub.ScheduleAsync("Wait", id: "one");

        await Should.ThrowAsync<OrchestrationAlreadyExistsException>(() => hub.ScheduleAsync("Wait", id: "one"));
    }

    [Fact]
    public async Task Schedule_IdOfAnEndedInstance_ReplacesIt()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        for (var round = 1; round <= 3; round++)
        {
            await hub.ScheduleAsync("Wait", id: "a/b?#^ é");
            await hub.Client.RaiseEventAsync("a/b?#^ é", "go", $"round {round}", HubUnderTest.Token);

            (await hub.EndOfAsync("a/b?#^ é")).ReadOutputAs<string>().ShouldBe($"round {round}");
        }
    }

    [Fact]
    public async Task Purge_EndedInstance_LeavesNothing()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        var id = await hub.ScheduleAsync("Wait", new string('x', 100_000));
        (await hub.Client.PurgeInstanceAsync(id, HubUnderTest.Token)).PurgedInstanceCount.ShouldBe(0);
        await hub.Client.RaiseEventAsync(id, "go", "x", HubUnderTest.Token);
        await hub.EndOfAsync(id);

        var purged = await hub.Client.PurgeInstanceAsync(id, HubUnderTest.Token);

        purged.PurgedInstanceCount.ShouldBe(1);
        (await hub.Client.GetInstanceAsync(id, HubUnderTest.Token)).ShouldBeNull();
        var tables = hub.Gate.Tables(azurite.ConnectionString);
        foreach (var table in new[] { "Instances", "Open" })
        {
            var rows = tables.GetTableClient(hub.Name + table).QueryAsync<Azure.Data.Tables.TableEntity>(cancellationToken: HubUnderTest.Token);
            (await rows.ToListAsync(HubUnderTest.Token)).ShouldBeEmpty();
        }

        var blobs = hub.Gate.Blobs(azurite.ConnectionString).GetBlobContainerClient(hub.Name.ToLowerInvariant() + "-durable")
            .GetBlobsAsync(cancellationToken: HubUnderTest.Token);
        (await blobs.ToListAsync(HubUnderTest.Token)).ShouldHaveSingleItem().Name.ShouldBe("lease");
    }

    [Fact]
    public async Task PurgeAll_ByTimeAndState_PurgesOnlyThose()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        await EndAsync(hub, "old");
        hub.Time.Advance(TimeSpan.FromDays(1));
        await EndAsync(hub, "new");
        await hub.ScheduleAsync("Wait", id: "open");

        var filter = new PurgeInstancesFilter(CreatedTo: hub.Time.GetUtcNow().AddHours(-1));
        var purged = await hub.Client.PurgeAllInstancesAsync(filter, HubUnderTest.Token);

        purged.PurgedInstanceCount.ShouldBe(1);
        (await hub.Client.GetInstanceAsync("old", HubUnderTest.Token)).ShouldBeNull();
        (await hub.Client.GetInstanceAsync("new", HubUnderTest.Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task GetAllInstances_WithPagesAndFilters_ListsEachMatchOnce()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();
        for (var i = 0; i < 7; i++)
        {
            await hub.ScheduleAsync("Wait", i, $"a-{i}");
            await hub.ScheduleAsync("Wait", i, $"b-{i}");
        }

        await EndAsync(hub, "a-ended");
        await hub.Hub.WhenIdle();
        var query = new OrchestrationQuery(
            Statuses: [OrchestrationRuntimeStatus.Running], InstanceIdPrefix: "a-", PageSize: 3, FetchInputsAndOutputs: true);

        var pages = await hub.Client.GetAllInstancesAsync(query).AsPages().ToListAsync(HubUnderTest.Token);

        pages.ShouldAllBe(page => page.Values.Count <= 3);
        pages.SelectMany(page => page.Values).Select(i => (i.InstanceId, i.ReadInputAs<int>()))
            .ShouldBe(Enumerable.Range(0, 7).Select(i => ($"a-{i}", i)));
        var second = await hub.Client.GetAllInstancesAsync(query).AsPages(pages[0].ContinuationToken).FirstAsync(HubUnderTest.Token);
        second.Values.Select(i => i.InstanceId).ShouldBe(pages[1].Values.Select(i => i.InstanceId));
    }

    [Fact]
    public async Task SetCustomStatus_WhileRunning_IsShown()
    {
        await using var hub = await Waiting(new(azurite.ConnectionString)).StartAsync();

        var id = await hub.ScheduleAsync("Wait");

        (await hub.AtRestAsync(id)).ReadCustomStatusAs<string>().ShouldBe("waiting");
    }

    [Fact]
    public async Task Version_DefaultAndAskedFor_ReachTheOrchestrator()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString, configure: options => options with { DefaultVersion = "2.0" })
            .Orchestrator("Version", context => Task.FromResult($"{context.Version} {context.CompareVersionTo("2.0")}")).StartAsync();

        var byDefault = await hub.ScheduleAsync("Version");
        var asked = await hub.Client.ScheduleNewOrchestrationInstanceAsync(
            "Version", new StartOrchestrationOptions { Version = "10.0" }, HubUnderTest.Token);

        (await hub.EndOfAsync(byDefault)).ReadOutputAs<string>().ShouldBe("2.0 0");
        (await hub.EndOfAsync(asked)).ReadOutputAs<string>().ShouldBe("10.0 1");
    }

    private static HubUnderTest Waiting(HubUnderTest hub) => hub.Orchestrator("Wait", context =>
    {
        context.SetCustomStatus("waiting");
        return context.WaitForExternalEvent<string>("go");
    });

    private static async Task EndAsync(HubUnderTest hub, string id)
    {
        await hub.ScheduleAsync("Wait", id: id);
        await hub.Client.RaiseEventAsync(id, "go", "x", HubUnderTest.Token);
        await hub.EndOfAsync(id);
    }
}
