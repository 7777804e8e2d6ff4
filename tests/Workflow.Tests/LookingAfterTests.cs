using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Workflow.Tests;

/// <summary>An undecided step is looked after at exactly the times that the activities return.</summary>
public sealed class LookingAfterTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Step_Undecided_IsLookedAfterAtEachTimeNamedAndNotBefore()
    {
        var start = new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] times = [start.AddDays(1), start.AddDays(4), start.AddDays(4).AddMinutes(1), start.AddDays(60), start.AddDays(61)];
        await using var request = await RequestUnderTest.ConfirmedAsync(script => Array.ForEach(times, script.NextLooks.Enqueue));

        foreach (var at in times)
        {
            await request.PassAsync(at - OneSecond - request.Time.GetUtcNow());
            request.Activities.Looks.ShouldNotContain(at);
            await request.PassAsync(OneSecond);
        }

        request.Activities.Looks.ShouldBe(times);
        request.Activities.Calls.Skip(2).ShouldAllBe(call => call == "LookAfterStep data-check 1");
    }

    [Fact]
    public async Task Step_DecidedAfterAMonthOfLooks_GoesOnAtOnce()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();
        for (var day = 0; day < 31; day++)
        {
            await request.PassAsync(TimeSpan.FromDays(1));
        }

        await request.DecideAsync(Procedures.DataCheck);

        request.Activities.Looks.Count.ShouldBe(31);
        request.Activities.Calls.TakeLast(2).ShouldBe(["CloseStep data-check 1", "OpenStep security-examination 1"]);
    }

    [Fact]
    public async Task Step_Decided_IsLookedAfterNoMore()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync(script =>
        {
            script.NextLooks.Enqueue(new DateTimeOffset(2026, 1, 6, 1, 0, 0, TimeSpan.Zero));
            script.NextLooks.Enqueue(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        });

        await request.DecideAsync(Procedures.DataCheck);
        await request.PassAsync(TimeSpan.FromDays(2));

        request.Activities.Looks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Step_ActivityFailsForADay_IsTriedUntilItSucceeds()
    {
        await using var request = await RequestUnderTest.SubmitAsync();
        request.Activities.Failures = 25;

        await request.RaiseAsync(EventNames.Confirmed);
        for (var hour = 0; hour < 30; hour++)
        {
            await request.PassAsync(TimeSpan.FromHours(1));
        }

        request.Activities.Calls.ShouldContain("OpenStep data-check 1");
        (await request.OutcomeAsync()).ShouldBeNull();
    }
}
