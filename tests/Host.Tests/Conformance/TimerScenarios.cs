namespace FunctionsHost.Tests.Conformance;

/// <summary>Durable timers, and timer functions.</summary>
public abstract class TimerScenarios<THost>(HostFixture<THost> fixture) : Scenarios<THost>(fixture)
    where THost : IConformanceHost, new()
{
    [Fact]
    public async Task Timer_NothingHappens_Rings()
    {
        await BeginAsync("AnswerInTime", 3);

        await Host.PassAsync(TimeSpan.FromSeconds(3));

        (await EndedAsync()).Output.ShouldBe("\"none\"");
    }

    [Fact]
    public async Task Timer_AnswerComesFirst_IsGivenUp()
    {
        await BeginAsync("AnswerInTime", 3600);

        await RaiseAsync("Answer", "yes");

        (await EndedAsync()).ShouldSatisfyAllConditions(state => state.Status.ShouldBe("Completed"), state => state.Output.ShouldBe("\"yes\""));
    }

    /// <summary>The worker splits a timer of more than three days into several. <c>HubTests</c>, where days pass, shows that the last one fires.</summary>
    [Fact]
    public async Task Timer_OfAMonth_StaysOpen()
    {
        await BeginAsync("AnswerInTime", 30 * 24 * 60 * 60);

        await Host.PassAsync(TimeSpan.FromSeconds(2));

        (await FindAsync())!.Status.ShouldBe("Running");
    }

    [Fact]
    public async Task TimerFunction_TimeGoesBy_RunsAgainAndAgain()
    {
        var ticks = (await JournalAsync("ticks")).Length;

        (await JournalAsync(ticks + 2, "ticks"))[^1].ShouldBe("in time");
    }
}
