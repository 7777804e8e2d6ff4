using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow.Tests;

/// <summary>An event only wakes the orchestration. Only what is stored counts as having happened (rule 1).</summary>
public sealed class WakeUpTests
{
    private static readonly string DataCheckDecided = EventNames.Decided(new StepRound(Procedures.DataCheck, 1));
    private static readonly string ExaminationDecided = EventNames.Decided(new StepRound(Procedures.SecurityExamination, 1));

    [Fact]
    public async Task WakeUp_NoDecisionStored_KeepsWaitingAndLookingAfter()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();

        await request.RaiseAsync(DataCheckDecided);
        await request.RaiseAsync(DataCheckDecided);
        await request.PassAsync(TimeSpan.FromDays(1));
        await request.DecideAsync(Procedures.DataCheck);

        request.Activities.Calls.Skip(2).ShouldBe(
            ["CloseStep data-check 1", "CloseStep data-check 1", "LookAfterStep data-check 1", "CloseStep data-check 1", "OpenStep security-examination 1"]);
    }

    [Fact]
    public async Task WakeUp_RaisedTwice_ClosesTheStepOnce()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();

        await request.DecideAsync(Procedures.DataCheck);
        await request.RaiseAsync(DataCheckDecided);
        await request.RaiseAsync(EventNames.Confirmed);

        request.Activities.Calls.ShouldBe(
            ["ReceiveRequest 1", "OpenStep data-check 1", "CloseStep data-check 1", "OpenStep security-examination 1"]);
    }

    [Fact]
    public async Task WakeUp_OfALaterStepBeforeItsTurnAndUndecided_ChangesNothing()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();

        await request.RaiseAsync(ExaminationDecided);
        var early = request.Activities.Calls;
        await request.DecideAsync(Procedures.DataCheck);
        await request.DecideAsync(Procedures.SecurityExamination);

        early.ShouldBe(["ReceiveRequest 1", "OpenStep data-check 1"]);
        request.Activities.Calls[^1].ShouldBe("OpenStep pse-recording 1");
    }

    [Fact]
    public async Task WakeUp_BeforeTheStepIsOpen_IsNotLost()
    {
        await using var request = await RequestUnderTest.SubmitAsync();

        await request.DecideAsync(Procedures.DataCheck);
        await request.RaiseAsync(EventNames.Confirmed);

        request.Activities.Calls.ShouldBe(
            ["ReceiveRequest 1", "OpenStep data-check 1", "CloseStep data-check 1", "OpenStep security-examination 1"]);
    }

    [Fact]
    public async Task WakeUp_OfAnEarlierRevision_IsNotTakenForTheNew()
    {
        await using var request = await RequestUnderTest.ReturnedAsync();
        await request.RaiseAsync(EventNames.Revised(2));

        await request.RaiseAsync(DataCheckDecided);
        await request.RaiseAsync(EventNames.Revised(2));

        request.Activities.Calls[^1].ShouldBe("OpenStep data-check 2");
        (await request.OutcomeAsync()).ShouldBeNull();
    }
}
