using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Tests.Clients;

public sealed class WebhookStateTests
{
    private static readonly DateTimeOffset Begin = new(2026, 6, 2, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void AnySequence_OfWhatCanHappen_TellsInOrderAndSkipsNothing()
    {
        for (var seed = 0; seed < 10_000; seed++)
        {
            var (random, now, state) = (new Random(seed), Begin, new WebhookState(0));
            long furthest = 0;
            for (var step = 0; step < 40; step++)
            {
                now += TimeSpan.FromMinutes(random.Next(1, 600));
                var before = state;
                switch (random.Next(8))
                {
                    case 0:
                        state = state.Stopped(WebhookStop.ByHand, now);
                        break;
                    case 1:
                        state = state.Resumed();
                        state.IsDue(now).ShouldBeTrue();
                        break;
                    case 2 when furthest > 0:
                        var from = random.NextInt64(1, furthest + 1);
                        state = state.Replay(Event(from));
                        state.Told.ShouldBe(Math.Min(before.Told, from - 1));
                        (state.Stop, state.StoppedAt).ShouldBe((before.Stop, before.StoppedAt));
                        break;
                    case 3 or 4 when state.IsDue(now):
                        state = state.Failed("Dijawab 500", now, TimeSpan.FromMinutes(random.Next(200)));
                        (state.NextAt ?? now).ShouldBeInRange(now, now + WebhookState.LongestWait);
                        (state.Stop == WebhookStop.Unreachable).ShouldBe(now - state.FailingSince >= WebhookState.Patience);
                        break;
                    case > 4 when state.IsDue(now):
                        state = state.Accepted(state.Told + 1);
                        state.Told.ShouldBe(before.Told + 1);
                        furthest = Math.Max(furthest, state.Told);
                        break;
                }

                state.Told.ShouldBeLessThanOrEqualTo(furthest);
                (state.Failures == 0).ShouldBe(state.FailingSince is null);
                (state.Stop is null || !state.IsDue(DateTimeOffset.MaxValue)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Failed_AgainAndAgain_WaitsTwiceAsLongUpToAnHourAndStopsAfterFiveDays()
    {
        var (now, state, waits) = (Begin, new WebhookState(0), new List<double>());
        while (state.Stop is null)
        {
            state = state.Failed("Sambungan gagal", now);
            waits.Add(((state.NextAt ?? now) - now).TotalMinutes);
            now = state.NextAt ?? now;
        }

        waits.Take(8).ShouldBe([1, 2, 4, 8, 16, 32, 60, 60]);
        (now - Begin).ShouldBeInRange(WebhookState.Patience, WebhookState.Patience + WebhookState.LongestWait);
        (state.Stop, state.IsReported).ShouldBe((WebhookStop.Unreachable, false));
    }

    [Fact]
    public void Accepted_EarlierOnesWereCleared_GoesOnAfterWhatIsLeft() => new WebhookState(3).Accepted(90).Told.ShouldBe(90);

    private static WebhookEvent Event(long number) => new(number, $"request-X-{number}", "request.filed", Begin, "{}");
}
