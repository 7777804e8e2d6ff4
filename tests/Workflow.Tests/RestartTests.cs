using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow.Tests;

/// <summary>Another process resumes every request where it stopped: the replay decides like the first run.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task Restart_InEveryWait_EndsAsIfThereHadBeenNone()
    {
        await using var undisturbed = await RequestUnderTest.SubmitAsync();
        await using var restarted = await RequestUnderTest.SubmitAsync();

        await PerformAsync(undisturbed, () => Task.CompletedTask);
        await PerformAsync(restarted, restarted.RestartAsync);

        restarted.Activities.Calls.ShouldBe(undisturbed.Activities.Calls);
        (await restarted.OutcomeAsync()).ShouldBe(RequestOutcome.Hosted);
    }

    [Fact]
    public async Task Restart_WhileTheTimeOfALookPasses_LooksOnceAndKeepsTheTimesAfter()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();

        await request.RestartAsync();
        await request.PassAsync(TimeSpan.FromDays(1));
        await request.RestartAsync();
        await request.PassAsync(TimeSpan.FromDays(1));

        request.Activities.Looks.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Restart_AfterTheTimeToAnswerPassed_Lapses()
    {
        await using var request = await RequestUnderTest.SubmitAsync();
        await request.RestartAsync();

        await request.PassAsync(request.Activities.AnswerTime);
        await request.RestartAsync();

        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Lapsed);
    }

    /// <summary>The request is confirmed, looked after twice, refused at step 3, revised, woken for nothing, and approved.</summary>
    private static async Task PerformAsync(RequestUnderTest request, Func<Task> disturb)
    {
        Func<Task>[] acts =
        [
            () => request.RaiseAsync(EventNames.Confirmed),
            () => request.PassAsync(TimeSpan.FromDays(1)),
            () => request.PassAsync(TimeSpan.FromDays(1)),
            () => request.DecideAsync(Procedures.DataCheck),
            () => request.DecideAsync(Procedures.SecurityExamination, Answer.Tidak),
            () => request.PassAsync(TimeSpan.FromDays(10)),
            () => request.RaiseAsync(EventNames.Revised(2)),
            () => request.RaiseAsync(EventNames.Decided(new StepRound(Procedures.DataCheck, 2))),
            .. Procedures.Current.Steps.Select<StepDefinition, Func<Task>>(step => () => request.DecideAsync(step.Key, Answer.Ya, 2)),
        ];
        foreach (var act in acts)
        {
            await disturb();
            await act();
        }
    }
}
