using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Retention;

public sealed class DueDataTests
{
    private static readonly DateOnly Grace = new(2027, 3, 31);

    private static readonly ListedApplication Application =
        SampleLines.Applications(1).Single() with { ValidUntil = new DateOnly(2026, 12, 31), GraceUntil = Grace, DeletedAt = null, PendingRenewal = null };

    private static readonly ListedRequest Request = SampleLines.Requests(1).Single() with { RenewalOf = null };

    [Theory]
    [InlineData("2032-03-31", 0)]
    [InlineData("2032-04-01", 1)]
    public void On_NotRenewedAfterGrace_IsDueTheDayAfterItsTime(string today, int due) => KeysOn(today, [Application], []).Count.ShouldBe(due);

    [Fact]
    public void On_DeletedOnALeapDay_IsDueAfterTheLastOfFebruary() =>
        DueOn(Application with { DeletedAt = new DateTimeOffset(2028, 2, 29, 3, 0, 0, TimeSpan.Zero) }).ShouldBe(new DateOnly(2033, 3, 1));

    [Fact]
    public void On_StillHostedOrBeingRenewed_IsNeverDue() =>
        KeysOn("2090-01-01", [Application with { GraceUntil = DateOnly.MaxValue }, Application with { PendingRenewal = Request.Id }], []).ShouldBeEmpty();

    [Fact]
    public void On_RenewalThatWasWithdrawn_GoesByItselfOrWithItsApplicationAndNeverTwice()
    {
        var withdrawn = Ended(RequestState.Withdrawn) with { RenewalOf = Application.Id };

        KeysOn("2030-01-01", [Application], [withdrawn]).ShouldBe([withdrawn.Id.Value]);
        KeysOn("2032-04-01", [Application], [withdrawn]).ShouldBe([Application.Id.Value]);
        new DueData([Application], [withdrawn], []).With(Application.Id).ShouldBe([withdrawn.Id, Application.Id]);
    }

    [Theory]
    [InlineData(6, "2028-01-01")]
    [InlineData(12, "2028-01-06")]
    public void On_TimeShorterThanTheRestOfTheYear_IsDueOnceTheYearsFiguresAreKept(int months, string due) =>
        new DueData([], [Ended(RequestState.Withdrawn)], []).On(DateOnly.MaxValue, RetentionSchedule.Default with { Ended = months })
            .Single().DueOn.ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void HoldOn_ARenewalOfWhatIsHeld_HoldsIt()
    {
        var withdrawn = Ended(RequestState.Withdrawn) with { RenewalOf = Application.Id };
        var (due, hold) = (new DueData([Application], [withdrawn], []), new Hold(Application.Id, Application.Number, "Perkara", "Administrator", default));

        due.HoldOn(withdrawn.Id, RetentionRules.None.With(hold)).ShouldBe(hold);
        due.HoldOn(Application.Id, RetentionRules.None.With(hold with { Id = withdrawn.Id })).ShouldNotBeNull();
        due.HoldOn(withdrawn.Id, RetentionRules.None).ShouldBeNull();
    }

    [Fact]
    public void On_RequestsInAnyState_AreDueOnlyOnceWithdrawnOrLapsed() => Enum.GetValues<RequestState>()
        .Where(state => KeysOn("2090-01-01", [], [Ended(state)]).Count > 0).ShouldBe([RequestState.Withdrawn, RequestState.Lapsed], ignoreOrder: true);

    private static ListedRequest Ended(RequestState state) => Request with { State = state, Since = new DateTimeOffset(2027, 1, 5, 3, 0, 0, TimeSpan.Zero) };

    private static IReadOnlyList<string> KeysOn(
        string today, IReadOnlyCollection<ListedApplication> applications, IReadOnlyCollection<ListedRequest> requests) =>
        [.. new DueData(applications, requests, []).On(DateOnly.Parse(today), RetentionSchedule.Default).Select(item => item.Key)];

    private static DateOnly DueOn(ListedApplication application) =>
        new DueData([application], [], []).On(DateOnly.MaxValue, RetentionSchedule.Default).Single().DueOn;
}
