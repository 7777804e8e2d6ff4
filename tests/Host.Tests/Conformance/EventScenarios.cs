using System.Net;

namespace FunctionsHost.Tests.Conformance;

/// <summary>Events from outside.</summary>
public abstract class EventScenarios<THost>(HostFixture<THost> fixture) : Scenarios<THost>(fixture)
    where THost : IConformanceHost, new()
{
    [Fact]
    public async Task Event_WhileItIsWaitedFor_GoesOn()
    {
        await BeginAsync("TwoEvents");

        await RaiseAsync("Go", "a");
        await StateAsync(state => state.CustomStatus == "\"before Stop\"");
        await RaiseAsync("Stop", "b");

        (await EndedAsync()).ShouldSatisfyAllConditions(state => state.Status.ShouldBe("Completed"), state => state.Output.ShouldBe("\"a b\""));
        (await JournalAsync()).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Event_BeforeItsWait_IsKept()
    {
        await BeginAsync("TwoEvents");

        await RaiseAsync("Stop", "b");
        await RaiseAsync("Go", "a");

        (await EndedAsync()).Output.ShouldBe("\"a b\"");
    }

    [Fact]
    public async Task Event_InOtherLetterCase_IsTheSame()
    {
        await BeginAsync("TwoEvents");

        await RaiseAsync("gO", "a");
        await RaiseAsync("STOP", "b");

        (await EndedAsync()).Output.ShouldBe("\"a b\"");
    }

    [Fact]
    public async Task Event_Twice_CountsOnce()
    {
        await BeginAsync("TwoEvents");

        await RaiseAsync("Go", "a");
        await RaiseAsync("Go", "again");
        await StateAsync(state => state.CustomStatus == "\"before Stop\"");
        await RaiseAsync("Stop", "b");

        (await EndedAsync()).Output.ShouldBe("\"a b\"");
        (await JournalAsync()).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Event_AfterTheEndOrForNobody_IsRefused()
    {
        await BeginAsync("Versioned");
        await EndedAsync();

        (await RaiseAsync("Go", "a")).ShouldBe(HttpStatusCode.Conflict);
        (await RaiseAsync("Go", "a", "nobody")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Event_ForOneThatContinuesAsNew_IsCarriedOver()
    {
        await BeginAsync("Rounds", 3);

        await RaiseAsync("Next", "1");
        await RaiseAsync("Next", "2");
        await RaiseAsync("Next", "3");

        (await EndedAsync()).ShouldSatisfyAllConditions(state => state.Status.ShouldBe("Completed"), state => state.Output.ShouldBe("\"counted\""));
    }
}
