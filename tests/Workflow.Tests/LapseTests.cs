using System.Text.Encodings.Web;
using System.Text.Json;

namespace HostingFunctions.Workflow.Tests;

/// <summary>A request lapses without an answer in time (sop.md part 2). An answer at the last moment counts.</summary>
public sealed class LapseTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Confirmation_DoesNotCome_LapsesWhenItsTimeIsUpAndNotBefore()
    {
        await using var request = await RequestUnderTest.SubmitAsync();

        await request.PassAsync(request.Activities.AnswerTime - OneSecond);
        var before = await request.OutcomeAsync();
        await request.PassAsync(OneSecond);

        before.ShouldBeNull();
        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Lapsed);
    }

    [Fact]
    public async Task Confirmation_ComesAtTheLastMoment_GoesOn()
    {
        await using var request = await RequestUnderTest.SubmitAsync(script => script.Lapses = false);

        await request.PassAsync(request.Activities.AnswerTime);
        await request.RaiseAsync(EventNames.Confirmed);

        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1", "OpenStep data-check 1"]);
    }

    [Fact]
    public async Task Confirmation_WakeUpOfALastMomentAnswerIsLate_IsAwaitedWithoutEnd()
    {
        await using var request = await RequestUnderTest.SubmitAsync(script => script.Lapses = false);

        await request.PassAsync(request.Activities.AnswerTime);
        await request.PassAsync(TimeSpan.FromDays(100));
        var meanwhile = await request.OutcomeAsync();
        await request.RaiseAsync(EventNames.Confirmed);

        meanwhile.ShouldBeNull();
        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1", "OpenStep data-check 1"]);
    }

    [Fact]
    public async Task Revision_DoesNotCome_LapsesWhenItsTimeIsUpAndNotBefore()
    {
        await using var request = await RequestUnderTest.ReturnedAsync();

        await request.PassAsync(request.Activities.AnswerTime - OneSecond);
        var before = await request.OutcomeAsync();
        await request.PassAsync(OneSecond);

        before.ShouldBeNull();
        request.Activities.Calls.TakeLast(2).ShouldBe(["ReturnRequest 1", "LapseRequest 1"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Lapsed);
    }

    [Fact]
    public async Task Revision_ComesAtTheLastMoment_GoesOn()
    {
        await using var request = await RequestUnderTest.ReturnedAsync();
        request.Activities.Lapses = false;

        await request.PassAsync(request.Activities.AnswerTime);
        await request.RaiseAsync(EventNames.Revised(2));

        request.Activities.Calls.TakeLast(3).ShouldBe(["ReturnRequest 1", "LapseRequest 1", "OpenStep data-check 2"]);
    }

    [Fact]
    public async Task Confirmation_Came_NeverLapses()
    {
        await using var request = await RequestUnderTest.ConfirmedAsync();

        await request.PassAsync(request.Activities.AnswerTime);

        request.Activities.Calls.ShouldNotContain("LapseRequest 1");
        (await request.OutcomeAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Confirmation_CalendarGivesMoreTimeTwice_IsAwaitedAnewAndThenLapses()
    {
        await using var request = await RequestUnderTest.SubmitAsync(script =>
        {
            script.MoreTime.Enqueue(TimeSpan.FromDays(3));
            script.MoreTime.Enqueue(TimeSpan.FromDays(2));
        });

        await request.PassAsync(request.Activities.AnswerTime);
        await request.PassAsync(TimeSpan.FromDays(3));
        await request.PassAsync(TimeSpan.FromDays(2) - OneSecond);
        var before = await request.OutcomeAsync();
        await request.PassAsync(OneSecond);

        before.ShouldBeNull();
        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1", "LapseRequest 1", "LapseRequest 1"]);
        (await request.OutcomeAsync()).ShouldBe(RequestOutcome.Lapsed);
    }

    [Fact]
    public async Task Confirmation_ComesInTheTimeThatTheCalendarAdded_GoesOn()
    {
        await using var request = await RequestUnderTest.SubmitAsync(script => script.MoreTime.Enqueue(TimeSpan.FromDays(3)));

        await request.PassAsync(request.Activities.AnswerTime + TimeSpan.FromDays(1));
        await request.RaiseAsync(EventNames.Confirmed);

        request.Activities.Calls.ShouldBe(["ReceiveRequest 1", "LapseRequest 1", "OpenStep data-check 1"]);
    }

    /// <summary>What histories under way hold (rule 8).</summary>
    [Theory]
    [InlineData("true", true, false)]
    [InlineData("false", false, false)]
    [InlineData("\"2026-07-24T17:00:00+00:00\"", false, true)]
    public void LapseAnswer_AsStored_IsReadAndWrittenAlike(string json, bool hasLapsed, bool waits)
    {
        var answer = JsonSerializer.Deserialize<LapseAnswer>(json)!;

        (answer.HasLapsed, answer.WaitUntil is not null).ShouldBe((hasLapsed, waits));
        JsonSerializer.Serialize(answer, Relaxed).ShouldBe(json);
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
