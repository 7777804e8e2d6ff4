using FsCheck;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class HostingRequestTests
{
    [Fact]
    public void Enter_FromPaper_WaitsForTheManagerAndSaysWhoEnteredIt()
    {
        var request = HostingRequest.Begun(HostingRequest.Enter(Requests.Id, Requests.Form, [], "Eka Contoh (Petugas Loket)", Requests.Now));

        request.Header.State.ShouldBe(RequestState.AwaitingConfirmation);
        request.IsFiledByManager.ShouldBeFalse();
        request.EntryMark().ShouldBe("Diinput petugas: Eka Contoh (Petugas Loket), 17 Maret 2026 pukul 09.05 WIB");
        ListedRequest.Of(request).EntryMark().ShouldBe(request.EntryMark());
    }

    [Fact]
    public void Submit_RightForm_AwaitsConfirmationUnderTodaysProcedure()
    {
        var change = HostingRequest.Submit(Requests.Id, Requests.Form, [], Requests.Now);

        change.Header!.State.ShouldBe(RequestState.AwaitingConfirmation);
        change.Header.ProcedureVersion.ShouldBe(Procedures.Current.Version);
        change.Header.Number.ShouldStartWith("H-20260317-");
        change.Revision!.Number.ShouldBe(1);
        change.Audit.ShouldHaveSingleItem().Actor.ShouldBe("Sari Contoh");
    }

    [Fact]
    public void Decide_YaAtEachStep_LeadsToHosted()
    {
        var request = Requests.InReview();
        var steps = new List<string>();
        while (request.Step is { } step)
        {
            steps.Add(step.Key);
            request = request.Decided(Answer.Ya);
        }

        steps.ShouldBe([Procedures.DataCheck, Procedures.SecurityExamination, Procedures.PseRecording, Procedures.Hosting]);
        request.Header.State.ShouldBe(RequestState.Hosted);
        request.Header.ClosedAt.ShouldBe(Requests.Now);
        request.IsOpen.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Procedures.DataCheck)]
    [InlineData(Procedures.SecurityExamination)]
    public void Decide_TidakWhereARecommendationIsGiven_ReturnsTheRequest(string step)
    {
        var request = Requests.InReview(step).Decided(Answer.Tidak);

        request.Header.State.ShouldBe(RequestState.Returned);
        request.Step.ShouldBeNull();
        request.IsOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Procedures.PseRecording)]
    [InlineData(Procedures.Hosting)]
    public void Decide_TidakWhereThereIsNone_Throws(string step) =>
        Should.Throw<IllegalTransitionException>(() => Requests.InReview(step).Decided(Answer.Tidak));

    [Fact]
    public void Decide_AnotherStepOrRound_Throws()
    {
        var request = Requests.InReview();
        var decision = Requests.Decision(request, Answer.Ya);

        Should.Throw<IllegalTransitionException>(() => request.Decide(decision with { StepKey = Procedures.Hosting }));
        Should.Throw<IllegalTransitionException>(() => request.Decide(decision with { Revision = 2 }));
    }

    [Fact]
    public void Decide_ByASubstitute_IsRecordedWithTheirTitle()
    {
        var request = Requests.InReview();

        var change = request.Decide(Requests.Decision(request, Answer.Tidak) with { By = Requests.Official(acting: "Plh.") });

        var entry = change.Audit.ShouldHaveSingleItem();
        entry.Actor.ShouldBe("Joko Contoh (Plh. Sub Koordinator PA)");
        entry.Action.ShouldBe("Pengecekan data: Tidak");
    }

    [Fact]
    public void Revise_AfterASecondStepsTidak_StartsAgainAtTheFirstAndKeepsWhatWas()
    {
        var returned = Requests.InReview(Procedures.SecurityExamination).Decided(Answer.Tidak);

        var revised = returned.With(returned.Revise(Requests.Form with { Notes = "Diperbaiki" }, [], Requests.Now.AddDays(1)));

        revised.Step!.Key.ShouldBe(Procedures.DataCheck);
        revised.Header.Revision.ShouldBe(2);
        revised.Current.Form.Notes.ShouldBe("Diperbaiki");
        revised.Revisions[0].Form.Notes.ShouldBe("");
        revised.DecisionOf(new StepRound(Procedures.DataCheck, 1)).ShouldNotBeNull();
        revised.DecisionOf(new StepRound(Procedures.DataCheck, 2)).ShouldBeNull();
    }

    [Fact]
    public void Lapse_InReview_Throws() => Should.Throw<IllegalTransitionException>(() => Requests.InReview().Lapse(Requests.Now));

    [Fact]
    public void AnyAct_OnAClosedRequest_Throws()
    {
        var request = Requests.Hosted();

        Should.Throw<IllegalTransitionException>(() => request.Confirm(Requests.Now));
        Should.Throw<IllegalTransitionException>(
            () => request.Decide(new Decision(Procedures.Hosting, 1, Answer.Ya, "", "", Requests.Official(), Requests.Now)));
        Should.Throw<IllegalTransitionException>(() => request.Revise(Requests.Form, [], Requests.Now));
        Should.Throw<IllegalTransitionException>(() => request.Withdraw("x", Requests.Now));
        Should.Throw<IllegalTransitionException>(() => request.Lapse(Requests.Now));
    }

    /// <summary>Whatever acts are tried, in whatever order: the header stays true, each act is on record, and closed requests stay closed.</summary>
    [Property]
    public void AnyActs_InAnyOrder_KeepTheHeaderTrue(NonNegativeInt[] acts)
    {
        var request = Requests.Submitted();
        foreach (var act in acts)
        {
            var before = request;
            request = Tried(request, act.Get % 6);

            (request.Step is not null).ShouldBe(request.Header.State == RequestState.InReview);
            (request.Header.ClosedAt is not null).ShouldBe(!request.IsOpen);
            request.Header.Revision.ShouldBe(request.Current.Number);
            request.Revisions.Count.ShouldBe(request.Current.Number);
            request.Decisions.Select(decision => (decision.StepKey, decision.Revision)).ShouldBeUnique();
            request.Header.Number.ShouldBe(before.Header.Number);
            if (!before.IsOpen)
            {
                request.ShouldBe(before);
            }
        }
    }

    private static HostingRequest Tried(HostingRequest request, int act)
    {
        try
        {
            var change = act switch
            {
                0 => request.Confirm(Requests.Now),
                1 or 2 when request.Step is null => request.Decide(new Decision(Procedures.DataCheck, 1, Answer.Ya, "", "", Requests.Official(), Requests.Now)),
                1 => request.Decide(Requests.Decision(request, Answer.Ya)),
                2 => request.Decide(Requests.Decision(request, Answer.Tidak)),
                3 => request.Revise(Requests.Form, [], Requests.Now),
                4 => request.Withdraw("Salah unggah", Requests.Now),
                _ => request.Lapse(Requests.Now),
            };
            change.Audit.ShouldNotBeEmpty();
            return request.With(change);
        }
        catch (IllegalTransitionException)
        {
            return request;
        }
    }
}
