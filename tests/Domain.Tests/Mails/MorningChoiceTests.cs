using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Domain.Tests.Mails;

/// <summary>However somebody chooses, each day has one of both: the morning's mail or single reminders, and what it was at 08:00 stays.</summary>
public sealed class MorningChoiceTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory]
    [InlineData(7, true, true)]
    [InlineData(9, false, true)]
    public void Choose_BeforeOrAfterOpening_HoldsFromTheNextOpening(int hour, bool today, bool tomorrow)
    {
        var choice = MorningChoice.Usual.Choose(true, At(hour));

        choice.IsOnOn(Monday).ShouldBe(today);
        choice.IsOnOn(Monday.AddDays(1)).ShouldBe(tomorrow);
    }

    [Fact]
    public void Choose_AnyNumberOfTimesADay_KeepsWhatHeldAtOpening()
    {
        var random = new Random(8);
        for (var n = 0; n < 10_000; n++)
        {
            var choice = MorningChoice.Usual.Choose(n % 2 == 0, At(6));
            var held = choice.IsOnOn(Monday);
            for (var times = random.Next(5); times > 0; times--)
            {
                choice = choice.Choose(random.Next(2) == 0, At(8 + random.Next(16)));
            }

            choice.IsOnOn(Monday).ShouldBe(held);
            choice.IsOnOn(Monday.AddDays(1)).ShouldBe(choice.IsWanted);
        }
    }

    private static DateTimeOffset At(int hour) => Wib.At(Monday, new TimeOnly(hour, 0));
}
