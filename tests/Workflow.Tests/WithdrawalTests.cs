using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Workflow.Tests;

/// <summary>The hosting manager may withdraw in every waiting state.</summary>
public sealed class WithdrawalTests
{
    [Fact]
    public async Task Request_WithdrawnBeforeConfirmation_EndsAndIsAnnounced()
    {
        await using var request = await RequestUnderTest.SubmitAsync();

        await request.RaiseAsync(EventNames.Withdrawn);

        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Request_WithdrawnAtAStep_EndsWithoutClosingIt(int stepsDone)
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();
        foreach (var step in Procedures.Current.Steps.Take(stepsDone))
        {
            await request.DecideAsync(step.Key);
        }

        await request.RaiseAsync(EventNames.Withdrawn);

        request.Activities.Calls.TakeLast(2).ShouldBe([$"OpenStep {Procedures.Current.Steps[stepsDone].Key} 1", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }

    [Fact]
    public async Task Request_WithdrawnRightAfterADecision_StillClosesTheStep()
    {
        await using var request = await RequestUnderTest.SubmitAsync();
        request.Activities.Failures = 1;
        await request.RaiseAsync(EventNames.Confirmed);

        await request.DecideAsync(Procedures.DataCheck);
        await request.RaiseAsync(EventNames.Withdrawn);
        await request.PassAsync(TimeSpan.FromSeconds(5));

        request.Activities.Calls.Skip(1).ShouldBe(
            ["OpenStep data-check 1", "CloseStep data-check 1", "OpenStep security-examination 1", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }

    [Fact]
    public async Task Request_WithdrawnAfterReminders_EndsAtOnce()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();
        await request.PassAsync(TimeSpan.FromDays(1));
        await request.PassAsync(TimeSpan.FromDays(1));

        await request.RaiseAsync(EventNames.Withdrawn);

        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }

    [Fact]
    public async Task Request_WithdrawnInsteadOfRevised_EndsAndIsAnnounced()
    {
        await using var request = await RequestUnderTest.ReturnedAsync();

        await request.RaiseAsync(EventNames.Withdrawn);

        request.Activities.Calls.TakeLast(2).ShouldBe(["ReturnRequest 1", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }

    [Fact]
    public async Task Request_WithdrawnAtTheLastMoment_DoesNotLapse()
    {
        await using var request = await RequestUnderTest.SubmitAsync(script => script.Lapses = false);
        await request.PassAsync(request.Activities.AnswerTime);

        await request.RaiseAsync(EventNames.Withdrawn);

        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }
}
