namespace FunctionsHost.Tests.Conformance;

/// <summary>Host and worker die, and others continue.</summary>
public abstract class KillScenarios<THost>(HostFixture<THost> fixture) : Scenarios<THost>(fixture)
    where THost : IConformanceHost, new()
{
    [Fact]
    public async Task Kill_WhileAnEventIsWaitedFor_ItIsTakenAfterwards()
    {
        await BeginAsync("TwoEvents");
        await RaiseAsync("Go", "a");
        await StateAsync(state => state.CustomStatus == "\"before Stop\"");

        await RestartAsync();
        await RaiseAsync("Stop", "b");

        (await EndedAsync()).Output.ShouldBe("\"a b\"");
        (await JournalAsync()).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Kill_WhileATimerRuns_ItRingsAfterwards()
    {
        await BeginAsync("AnswerInTime", 3);

        await Host.KillAsync();
        await Host.PassAsync(TimeSpan.FromSeconds(3));
        await Fixture.RestartAsync();

        (await EndedAsync()).Output.ShouldBe("\"none\"");
    }

    [Fact]
    public async Task Kill_AmidAnActivity_RunsItAgainAndEndsOnce()
    {
        await BeginAsync("Held");
        await JournalAsync(lines: 1);

        await RestartAsync();
        await PostAsync($"gates/{Id}");

        (await EndedAsync()).ShouldSatisfyAllConditions(state => state.Status.ShouldBe("Completed"), state => state.Output.ShouldBe("\"held\""));
        (await JournalAsync()).ShouldBe(["begun", "begun"]);
    }

    [Fact]
    public async Task Kill_ATimeOfATimerFunctionPasses_ItRunsAfterwards()
    {
        var ticks = (await JournalAsync(lines: 1, "ticks")).Length;

        await Host.KillAsync();
        await Host.PassAsync(TimeSpan.FromSeconds(5));
        await Fixture.RestartAsync();

        (await JournalAsync(ticks + 1, "ticks")).Length.ShouldBeGreaterThan(ticks);
    }

    private async Task RestartAsync()
    {
        await Host.KillAsync();
        await Fixture.RestartAsync();
    }
}
