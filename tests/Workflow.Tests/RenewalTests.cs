using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow.Tests;

/// <summary>A renewal: the same orchestration without confirmation and without steps 4 and 5 (sop.md part 3).</summary>
public sealed class RenewalTests
{
    [Fact]
    public async Task Renewal_EveryAnswerIsYa_GoesThroughSteps2And3AndIsRenewed()
    {
        await using var request = await RequestUnderTest.RenewAsync();

        await request.DecideAsync(Procedures.DataCheck);
        await request.RestartAsync();
        await request.DecideAsync(Procedures.SecurityExamination);

        request.Activities.Calls.ShouldBe(
        [
            $"BeginRenewal {request.Id}",
            "OpenStep data-check 1", "CloseStep data-check 1",
            "OpenStep security-examination 1", "CloseStep security-examination 1",
            $"CloseRenewal {request.Id}",
        ]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Renewed);
    }

    [Fact]
    public async Task Renewal_RefusedAndNotRevised_LapsesAndIsClosed()
    {
        await using var request = await RequestUnderTest.RenewAsync();

        await request.DecideAsync(Procedures.DataCheck, Answer.Tidak);
        await request.PassAsync(request.Activities.AnswerTime);

        request.Activities.Calls.TakeLast(3).ShouldBe(["ReturnRequest 1", "LapseRequest 1", $"CloseRenewal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Lapsed);
    }

    [Fact]
    public async Task Renewal_RefusedAndRevised_StartsAgainAtStep2()
    {
        await using var request = await RequestUnderTest.RenewAsync();

        await request.DecideAsync(Procedures.DataCheck, Answer.Tidak);
        await request.RaiseAsync(EventNames.Revised(2));
        await request.DecideAsync(Procedures.DataCheck, revision: 2);
        await request.DecideAsync(Procedures.SecurityExamination, revision: 2);

        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Renewed);
    }

    [Fact]
    public async Task Renewal_Withdrawn_IsClosedBeforeItIsAnnounced()
    {
        await using var request = await RequestUnderTest.RenewAsync();

        await request.RaiseAsync(EventNames.Withdrawn);

        request.Activities.Calls.TakeLast(2).ShouldBe([$"CloseRenewal {request.Id}", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }

    [Fact]
    public async Task Renewal_NothingToExamine_OpensNoStep()
    {
        await using var request = await RequestUnderTest.RenewAsync(activities => activities.Begins = false);

        request.Activities.Calls.ShouldBe([$"BeginRenewal {request.Id}", $"CloseRenewal {request.Id}", $"AnnounceWithdrawal {request.Id}"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Withdrawn);
    }
}
