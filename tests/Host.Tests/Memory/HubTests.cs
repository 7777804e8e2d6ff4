using System.Net;
using FunctionsHost.Tests.Conformance;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsHost.Tests.Memory;

/// <summary>Behaviour that only the hub in memory has.</summary>
public sealed class HubTests(HostFixture<MemoryConformanceHost> fixture) : Scenarios<MemoryConformanceHost>(fixture)
{
    private DurableTaskClient Client => Fixture.Host.Hub.Client;

    [Fact]
    public async Task Orchestrator_CallsAnother_FailsSayingThatThisIsNotSupported()
    {
        await BeginAsync("Parent");

        var state = await EndedAsync();

        state.Status.ShouldBe("Failed");
        state.Output.ShouldNotBeNull().ShouldContain("knows no CreateSubOrchestration");
    }

    [Fact]
    public async Task Client_Suspends_IsNotImplemented()
    {
        await BeginAsync("TwoEvents");

        (await PostAsync($"instances/{Id}/suspend")).ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Fact]
    public async Task Client_StartsLater_ItIsPendingUntilThenAndKeepsItsEvents()
    {
        var at = Fixture.Host.Now.AddDays(2);
        await Client.ScheduleNewOrchestrationInstanceAsync("TwoEvents", new StartOrchestrationOptions(Id, at), Token);
        await Client.RaiseEventAsync(Id, "Go", "a", Token);

        await Host.PassAsync(TimeSpan.FromDays(1));
        var before = (await FindAsync())!.Status;
        await Host.PassAsync(TimeSpan.FromDays(1));

        before.ShouldBe("Pending");
        (await StateAsync(state => state.CustomStatus == "\"before Stop\"")).Status.ShouldBe("Running");
    }

    [Fact]
    public async Task Timer_OfAMonth_RingsAfterAMonthAndNotBefore()
    {
        await BeginAsync("AnswerInTime", 30 * 24 * 60 * 60);

        for (var day = 0; day < 29; day++)
        {
            await Host.PassAsync(TimeSpan.FromDays(1));
        }

        var before = (await FindAsync())!.Status;
        await Host.PassAsync(TimeSpan.FromDays(1));

        before.ShouldBe("Running");
        (await EndedAsync()).Output.ShouldBe("\"none\"");
    }

    [Fact]
    public async Task Client_WaitsForTheEnd_IsToldOfIt()
    {
        await BeginAsync("AnswerInTime", 3600);
        var waiting = Client.WaitForInstanceCompletionAsync(Id, getInputsAndOutputs: true, Token);

        await RaiseAsync("Answer", "yes");

        (await waiting).ReadOutputAs<string>().ShouldBe("yes");
    }

    [Fact]
    public async Task TwoHosts_OneIsKilled_TheOtherGoesOn()
    {
        // Arrange: one of two activities runs in the host that dies.
        await using var second = await Fixture.Host.StartAnotherAsync(Fixture.Settings);
        string[] ids = [$"{Id}-a", $"{Id}-b"];
        foreach (var id in ids)
        {
            await BeginAsync("Held", id: id);
            await JournalAsync(lines: 1, id);
        }

        // Act
        await Host.KillAsync();
        using (Fixture.Host.Reach(second))
        {
            foreach (var id in ids)
            {
                await PostAsync($"gates/{id}");
            }

            // Assert
            foreach (var id in ids)
            {
                (await EndedAsync(id)).Output.ShouldBe("\"held\"");
            }
        }

        await Fixture.RestartAsync();
    }

    [Fact]
    public async Task TwoHosts_TimeOfATimerFunction_RunsItOnce()
    {
        await using var second = await Fixture.Host.StartAnotherAsync(Fixture.Settings);
        var (ticks, since) = ((await JournalAsync(lines: 1, "ticks")).Length, Runs(Fixture.Host.Now));

        await JournalAsync(ticks + 3, "ticks");

        await UntilAsync(async () => (await JournalAsync("ticks")).Length - ticks == Runs(Fixture.Host.Now) - since ? "as often as it was time" : null);

        static long Runs(DateTimeOffset now) => now.ToUnixTimeSeconds() / 2;
    }

    [Fact]
    public async Task Host_EnvironmentSaysOtherwise_WhatIsGivenWins()
    {
        Environment.SetEnvironmentVariable("Sample__Folder", "nowhere");
        await using var second = await Fixture.Host.StartAnotherAsync(Fixture.Settings);

        second.Services.GetRequiredService<IConfiguration>()["Sample:Folder"].ShouldBe(Fixture.Settings["Sample:Folder"]);
        Environment.GetEnvironmentVariable("Sample__Folder").ShouldBe("nowhere", "it is only hidden while the app is built");
    }

    [Fact]
    public async Task TimerFunction_HostEndsAmidIt_IsMadeUp()
    {
        // Arrange
        var often = new Dictionary<string, string>(Fixture.Settings) { ["NapSchedule"] = "0 * * * * *" };
        await using (await Fixture.Host.StartAnotherAsync(often))
        {
            await Host.PassAsync(TimeSpan.FromMinutes(1));
            await JournalAsync(lines: 1, "naps");
        }

        // Act
        await using var next = await Fixture.Host.StartAnotherAsync(often);

        // Assert
        (await JournalAsync(lines: 2, "naps")).ShouldBe(["begun", "begun"]);
        await PostAsync("gates/naps");
    }

    [Fact]
    public async Task TimerFunction_MissedForAnHour_IsMadeUpOncePastDue()
    {
        var ticks = (await JournalAsync(lines: 1, "ticks")).Length;
        await Host.KillAsync();

        await Host.PassAsync(TimeSpan.FromHours(1));
        await Fixture.RestartAsync();

        (await JournalAsync(ticks + 2, "ticks"))[ticks..].Count(line => line == "past due").ShouldBe(1);
    }
}
