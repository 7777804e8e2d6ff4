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

    /// <summary>The worker makes several timers of one that is longer than three days.</summary>
    [Fact]
    public async Task Timer_OfAMonth_RingsAfterAMonth()
    {
        await BeginAsync("AnswerInTime", 30 * 24 * 60 * 60);

        var days = Host.CanPassDays ? 29 : 0;
        for (var day = 0; day < days; day++)
        {
            await Host.PassAsync(TimeSpan.FromDays(1));
        }

        (await FindAsync())!.Status.ShouldBe("Running");
        Assert.SkipUnless(Host.CanPassDays, "Nobody waits a month.");
        await Host.PassAsync(TimeSpan.FromDays(1));
        (await EndedAsync()).Output.ShouldBe("\"none\"");
    }

    [Fact]
    public async Task TimerFunction_TimeGoesBy_RunsAgainAndAgain()
    {
        var ticks = (await JournalAsync("ticks")).Length;

        (await JournalAsync(ticks + 2, "ticks"))[^1].ShouldBe("in time");
    }
}
