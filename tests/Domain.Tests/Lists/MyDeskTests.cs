using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Tests.Calendar;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Lists;

public sealed class MyDeskTests
{
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 11, 30), new TimeOnly(9, 0));

    private static readonly Official Pa = new(
        Role.SubKoordinatorPa, "Rina Contoh", IdNumber.Parse(IdKind.Nip, "198001012005012004"), SampleLines.Rina, new DateOnly(2025, 1, 1), null, null);

    private static readonly EmailAddress Other = EmailAddress.Parse("joko@batam.go.id");

    private static readonly ListedRequest Line = SampleLines.Request(1) with
    {
        State = RequestState.InReview, StepKey = Procedures.DataCheck, DueOn = new DateOnly(2026, 12, 1), Holders = [SampleLines.Rina],
    };

    [Fact]
    public void Waiting_StepsOfMineAndOfMyOfficeThatNobodyHas_InTheOrderOfTheirDueDates()
    {
        var late = Numbered(2) with { DueOn = new DateOnly(2026, 11, 26) };
        var sunday = Numbered(3) with { DueOn = new DateOnly(2026, 11, 28) };
        var fresh = Numbered(4) with { DueOn = null, Holders = [] };

        var ended = Numbered(6) with { State = RequestState.Hosted, StepKey = null, Holders = [] };

        var desk = Of(Line, fresh, sunday, late, Numbered(5) with { Holders = [Other], HandedTo = Other, IsWithSubstitute = true }, ended);

        desk.Waiting.ShouldBe([new OnDesk(late, true, 2), new OnDesk(sunday, true, 1), new OnDesk(Line, false, 0), new OnDesk(fresh, false, 0)]);
        desk.Overdue.ShouldBe(2);
        desk.Open.ShouldBe(5);
    }

    [Fact]
    public void Waiting_StepOfAnotherOfficeThatNobodyHas_IsNotMine() =>
        Of(Line with { StepKey = Procedures.SecurityExamination, Holders = [] }).Waiting.ShouldBeEmpty();

    [Fact]
    public void Waiting_StepThatWasHandedToAColleague_IsTheirsUntilTheRosterKnowsThemNoMore()
    {
        var handed = Line with { Holders = [Other], HandedTo = Other };

        Of(new OfficialRoster([Pa, Pa with { Email = Other }]), handed).Waiting.ShouldBeEmpty();
        Of(handed).Waiting.ShouldBe([new OnDesk(handed, false, 0)]);
    }

    [Fact]
    public void Decided_ByMeOfLate_IsShownTheNewestFirst()
    {
        var (newer, older) = (Decided(SampleLines.Rina, 1), Decided(SampleLines.Rina, 29));

        Of(Line with { Decisions = [older, Decided(SampleLines.Rina, 31), Decided(Other, 2), newer] }).Decided.Select(one => one.Decision)
            .ShouldBe([newer, older]);
    }

    [Fact]
    public void Applications_ToDecideOnAfterGraceOrWithDisturbances_AreThePaSubCoordinators()
    {
        var hosted = SampleLines.Application(0) with { GraceUntil = new DateOnly(2027, 3, 31), ValidUntil = new DateOnly(2026, 12, 31), OpenIncidents = 0 };
        var late = hosted with { ValidUntil = new DateOnly(2025, 12, 31), GraceUntil = new DateOnly(2026, 3, 31) };
        var down = hosted with { OpenIncidents = 2 };

        var applications = MyDesk.Of(
            new SignedIn(Pa.Email, [Pa], ""), [], [hosted, late, late with { IsDeletionProposed = true }, late with { PendingRenewal = Line.Id }, down],
            new OfficialRoster([Pa]), Calendar2026.Calendar, Now).Applications;

        applications.ShouldBe([new ApplicationOnDesk(down, false, 2), new ApplicationOnDesk(late, true, 0)]);
    }

    [Fact]
    public void Everybodys_AreForTheKepalaBidangAlone()
    {
        var head = Pa with { Role = Role.KepalaBidang, Email = Other };

        var desks = MyDesk.Of(
            new SignedIn(Other, [head], ""), [Line, Numbered(2) with { DueOn = new DateOnly(2026, 11, 26), Holders = [] }], [], new OfficialRoster([Pa, head]),
            Calendar2026.Calendar, Now).Everybodys!;

        desks.Select(desk => (desk.Name, desk.Email, desk.Waiting.Count, desk.Overdue)).ShouldBe(
            [("Belum sampai kepada pejabat", null, 1, 1), ("Rina Contoh (Sub Koordinator PA)", SampleLines.Rina, 1, 0)]);
        Of(Line).Everybodys.ShouldBeNull();
    }

    private static MyDesk Of(params ListedRequest[] lines) => Of(new OfficialRoster([Pa]), lines);

    private static MyDesk Of(OfficialRoster roster, params ListedRequest[] lines) =>
        MyDesk.Of(new SignedIn(Pa.Email, [Pa], ""), lines, [], roster, Calendar2026.Calendar, Now);

    private static ListedRequest Numbered(int at) => Line with { Id = SampleLines.Request(at).Id };

    private static ListedDecision Decided(EmailAddress by, int daysAgo) => new(Procedures.DataCheck, 1, Answer.Ya, "", by, Now.AddDays(-daysAgo));
}
