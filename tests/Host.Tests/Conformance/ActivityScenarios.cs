namespace FunctionsHost.Tests.Conformance;

/// <summary>Results and failures of activities.</summary>
public abstract class ActivityScenarios<THost>(HostFixture<THost> fixture) : Scenarios<THost>(fixture)
    where THost : IConformanceHost, new()
{
    [Fact]
    public async Task Activity_FailsTwice_IsTriedAgain()
    {
        await BeginAsync("Persistent", 2);

        await Host.PassAsync(TimeSpan.FromSeconds(1));

        (await EndedAsync()).Output.ShouldBe("\"at try 3\"");
    }

    [Fact]
    public async Task Activity_FailsToTheLast_FailsTheOrchestration()
    {
        await BeginAsync("Persistent", 3);

        var state = await EndedAsync();

        state.Status.ShouldBe("Failed");
        state.Output.ShouldNotBeNull().ShouldContain("Not yet: try again.");
        (await JournalAsync()).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Activity_Fails_TheOrchestratorLearnsOfWhat()
    {
        await BeginAsync("Catching");

        (await EndedAsync()).Output.ShouldBe("\"System.InvalidOperationException: Not yet: try again.\"");
    }

    [Fact]
    public async Task Activity_GivesTextNumberNothingRecord_TheyArriveAsTheyAre()
    {
        await BeginAsync("Results");

        (await EndedAsync()).Output.ShouldBe("""["2026-03-02T09:00:00Z","42","nothing","Pair { Name = a, Number = 2 }"]""");
    }
}
