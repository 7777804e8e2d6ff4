using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow.Tests;

/// <summary>A request passes through the steps of the SOP (sop.md part 2).</summary>
public sealed class ProcedureTests
{
    private static readonly string[] HappyPath =
    [
        "ReceiveRequest 1",
        "OpenStep data-check 1", "CloseStep data-check 1",
        "OpenStep security-examination 1", "CloseStep security-examination 1",
        "OpenStep pse-recording 1", "CloseStep pse-recording 1",
        "OpenStep hosting 1", "CloseStep hosting 1",
    ];

    [Fact]
    public async Task Request_EveryAnswerIsYa_GoesThroughTheStepsInOrderAndIsHosted()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();

        foreach (var step in Procedures.Current.Steps)
        {
            await request.DecideAsync(step.Key);
        }

        request.Activities.Calls.ShouldBe(HappyPath);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Hosted);
    }

    [Fact]
    public async Task Request_NotConfirmed_OpensNoStep()
    {
        await using var request = await RequestUnderTest.SubmitAsync();

        await request.PassAsync(request.Activities.AnswerTime - TimeSpan.FromSeconds(1));

        request.Activities.Calls.ShouldBe(["ReceiveRequest 1"]);
        (await request.OutcomeAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Request_LastDecision_CompletesAtOnceAndLeavesNoTimer()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();
        foreach (var step in Procedures.Current.Steps.SkipLast(1))
        {
            await request.DecideAsync(step.Key);
        }

        await request.PassAsync(TimeSpan.FromHours(1));
        await request.DecideAsync(Procedures.Hosting);
        var outcomeAtOnce = await request.OutcomeAsync();
        await request.PassAsync(TimeSpan.FromDays(365));

        outcomeAtOnce.ShouldBe(RequestOutcome.Hosted);
        request.Activities.Calls.ShouldBe(HappyPath);
    }

    [Fact]
    public async Task Request_RefusedAtStep2_StartsAgainAtStep2OnceRevised()
    {
        await using var request = await RequestUnderTest.ReturnedAsync();

        await request.RaiseAsync(EventNames.Revised(2));

        request.Activities.Calls.ShouldBe(
            ["ReceiveRequest 1", "OpenStep data-check 1", "CloseStep data-check 1", "ReturnRequest 1", "OpenStep data-check 2"]);
    }

    [Fact]
    public async Task Request_RefusedAtStep3_StartsAgainAtStep2OnceRevised()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();
        await request.DecideAsync(Procedures.DataCheck);
        await request.DecideAsync(Procedures.SecurityExamination, Answer.Tidak);

        await request.RaiseAsync(EventNames.Revised(2));

        request.Activities.Calls.Skip(3).ShouldBe(
            ["OpenStep security-examination 1", "CloseStep security-examination 1", "ReturnRequest 1", "OpenStep data-check 2"]);
    }

    [Fact]
    public async Task Request_RefusedTwiceThenApproved_IsHostedInItsThirdRevision()
    {
        await using var request = await RequestUnderTest.ReturnedAsync();
        await request.RaiseAsync(EventNames.Revised(2));
        await request.DecideAsync(Procedures.DataCheck, Answer.Ya, 2);
        await request.DecideAsync(Procedures.SecurityExamination, Answer.Tidak, 2);
        await request.RaiseAsync(EventNames.Revised(3));

        foreach (var step in Procedures.Current.Steps)
        {
            await request.DecideAsync(step.Key, Answer.Ya, 3);
        }

        request.Activities.Calls.TakeLast(2).ShouldBe(["OpenStep hosting 3", "CloseStep hosting 3"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Hosted);
    }
}
