namespace LocalRuntime.Tests.Host;

public sealed class TimerTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 17, 8, 30, 0, TimeSpan.Zero);

    private readonly string _hub = $"Timers{Guid.NewGuid():N}";
    private readonly WatchedTime _time = new(Start);
    private readonly TimerRuns _runs = new();

    [Fact]
    public async Task Timer_AtItsTimes_RunsAndTellsWhereTheScheduleStands()
    {
        await using var app = await TimerApp.StartAsync<HourlyFunction>(azurite, _hub, _time, _runs);
        await _time.TimerSetAsync();

        _time.Advance(TimeSpan.FromMinutes(30));
        var first = await _runs.NextAsync();
        await _time.TimerSetAsync();
        _time.Advance(TimeSpan.FromHours(1));
        var second = await _runs.NextAsync();

        first.IsPastDue.ShouldBeFalse();
        first.ScheduleStatus!.Last.ShouldBe(DateTime.MinValue);
        first.ScheduleStatus.Next.ShouldBe(new DateTime(2026, 3, 17, 9, 0, 0));
        second.ScheduleStatus!.Last.ShouldBe(new DateTime(2026, 3, 17, 9, 0, 0));
        second.ScheduleStatus.Next.ShouldBe(new DateTime(2026, 3, 17, 10, 0, 0));
    }

    [Fact]
    public async Task Timer_MissedWhileNothingRan_IsMadeUpOnce()
    {
        await using (await TimerApp.StartAsync<HourlyFunction>(azurite, _hub, _time, _runs))
        {
            await _time.TimerSetAsync();
        }

        _time.Advance(TimeSpan.FromHours(5));
        await using var app = await TimerApp.StartAsync<HourlyFunction>(azurite, _hub, _time, _runs);

        (await _runs.NextAsync()).IsPastDue.ShouldBeTrue();
        await _time.TimerSetAsync();
        _runs.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Timer_InTwoProcessesOfOneHub_RunsOnceATime()
    {
        var other = new WatchedTime(Start);
        await using (await TimerApp.StartAsync<HourlyFunction>(azurite, _hub, _time, _runs))
        await using (await TimerApp.StartAsync<HourlyFunction>(azurite, _hub, other, _runs))
        {
            await _time.TimerSetAsync();
            await other.TimerSetAsync();

            _time.Advance(TimeSpan.FromMinutes(30));
            await _runs.NextAsync();
            await _time.TimerSetAsync();
            other.Advance(TimeSpan.FromMinutes(30));
            await other.TimerSetAsync();
        }

        _runs.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Timer_ThatFails_RunsAgainAtItsNextTime()
    {
        await using var app = await TimerApp.StartAsync<FailingHourlyFunction>(azurite, _hub, _time, _runs);
        await _time.TimerSetAsync();

        _time.Advance(TimeSpan.FromMinutes(30));
        await _runs.NextAsync();
        await _time.TimerSetAsync();
        _time.Advance(TimeSpan.FromHours(1));

        (await _runs.NextAsync()).IsPastDue.ShouldBeFalse();
    }

    [Fact]
    public async Task Timer_ToRunOnStartup_RunsAtOnce()
    {
        await using var app = await TimerApp.StartAsync<StartupFunction>(azurite, _hub, _time, _runs);

        var run = await _runs.NextAsync();

        run.IsPastDue.ShouldBeFalse();
        run.ScheduleStatus.ShouldBeNull();
    }

    [Fact]
    public async Task Timer_TwoOfOneApp_ALongRunHoldsUpOnlyItsOwn()
    {
        await using var app = await TimerApp.StartAsync<TwoTimerFunctions>(azurite, _hub, _time, _runs);
        await _time.TimerSetAsync();
        await _time.TimerSetAsync();

        _time.Advance(TimeSpan.FromMinutes(30));
        await _runs.Long.Entered.Task.WaitAsync(TestContext.Current.CancellationToken);
        await _runs.NextAsync();
        await _time.TimerSetAsync();
        _time.Advance(TimeSpan.FromHours(1));
        var second = await _runs.NextAsync();
        _runs.Long.Open.SetResult();

        second.ScheduleStatus!.Last.ShouldBe(new DateTime(2026, 3, 17, 9, 0, 0));
    }

    [Fact]
    public async Task Timer_MoreThanAMonthAway_RunsOnItsDay()
    {
        await using var app = await TimerApp.StartAsync<HourlyFunction>(azurite, _hub, _time, _runs, schedule: "0 0 8 1 10 *");

        for (var day = 0; day < 198; day++)
        {
            await _time.TimerSetAsync();
            _time.Advance(TimeSpan.FromDays(1));
        }

        (await _runs.NextAsync()).ScheduleStatus!.Next.ShouldBe(new DateTime(2026, 10, 1, 8, 0, 0));
    }

    [Fact]
    public async Task Schedule_ThatIsNone_FailsTheStartAndNamesTheFunction()
    {
        var start = () => TimerApp.StartAsync<WronglyScheduledFunction>(azurite, _hub, _time, _runs);

        (await start.ShouldThrowAsync<InvalidOperationException>()).Message.ShouldContain("WronglyScheduled");
    }
}
