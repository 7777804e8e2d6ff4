using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Officials;

public sealed class RoleChangeTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly Official Admin = Of(Role.Administrator, "admin", 1);
    private static readonly Official Kabid = Of(Role.KepalaBidang, "kabid", 2);
    private static readonly Official Pa = Of(Role.SubKoordinatorPa, "pa", 3);

    [Fact]
    public void Confirmers_AreNeitherTheProposerNorWhomItConcernsUnlessThereIsNobodyElse()
    {
        var second = Of(Role.Administrator, "admin2", 4);
        Change(Pa).Confirmers(new([Admin, Kabid, Pa]), Today).ShouldBe([Kabid]);
        Change(Pa).Confirmers(new([Admin, Kabid with { Email = Admin.Email }]), Today).ShouldBeEmpty("the same mailbox");
        Change(Pa).Confirmers(new([Admin, Kabid with { Nip = Admin.Nip }]), Today).ShouldBeEmpty("the same person");
        Change(Kabid).Confirmers(new([Admin, Kabid]), Today).ShouldBe([Kabid], "nobody else");
        Change(Kabid).Confirmers(new([Admin, Kabid, second]), Today).ShouldBe([second]);
    }

    [Fact]
    public void MayBeDecidedBy_TheMailboxThatProposed_NobodyWhoeverElseReadsIt()
    {
        var shared = Of(Role.SubKoordinatorPa, "admin", 2);

        Change(Pa).MayBeDecidedBy(new(Kabid.Email, [Kabid], ""), new([Admin, Kabid, shared]), Today).ShouldBeTrue();
        Change(Pa).MayBeDecidedBy(new(Admin.Email, [Admin, shared], ""), new([Admin, Kabid, shared]), Today).ShouldBeFalse();
    }

    [Fact]
    public void Answer_OfTheFirstWhoMayConfirm_IsTheSecondPersonsToo()
    {
        var book = new OfficialsBook([]);
        var roster = new OfficialRoster([Admin]);

        Answered(book, Change(Kabid), roster).State.ShouldBe(RoleChangeState.InForce);
        Answered(book, Change(Pa), roster).State.ShouldBe(RoleChangeState.Waiting, "who may confirm nothing is confirmed by nobody else");
        Answered(book, Change(Of(Role.KepalaBidang, "admin", 1)), roster).State.ShouldBe(RoleChangeState.Waiting, "nobody confirms themselves");
    }

    [Fact]
    public void Confirm_AfterTheDayItWasToBegin_BeginsThatDayAndNeverBefore()
    {
        var early = Change(Pa with { From = Today.AddDays(-3), Until = Today.AddDays(9) });
        var book = new OfficialsBook([]).Propose(early).Book;

        var waiting = book.Confirm(book.Find(early.Id)!, Kabid, Now, Today);
        waiting.Book.Officials.ShouldBeEmpty("the address was not answered");
        var settled = waiting.Book.Answer(waiting.Book.Find(early.Id)!, new([Kabid]), Now, Today);

        settled.Book.Officials.ShouldBe([early.After with { From = Today }]);
        settled.Entry!.Change!.State.ShouldBe(RoleChangeState.InForce);
    }

    [Fact]
    public void Confirm_AnEndThatPassedMeanwhile_EndsThatDayAndKeepsWhatWasBeforeInTheEntry()
    {
        var change = Change(Pa with { Until = Today.AddDays(-1) }, Pa);
        var book = new OfficialsBook([Pa, Kabid]).Propose(change).Book;

        var update = book.Confirm(book.Find(change.Id)!, Kabid, Now, Today);

        update.Book.Officials.ShouldBe([Pa with { Until = Today }, Kabid]);
        update.Entry!.Change!.Before.ShouldBe(Pa);
        update.Book.Untold.Select(entry => entry.Action).ShouldBe(["Perubahan pejabat diusulkan", "Perubahan pejabat disahkan"]);
    }

    [Fact]
    public void Vacancies_AreThoseOfTodayAndOfTheNextFourteenDays()
    {
        var end = Pa with { Until = Today.AddDays(13) };
        Official[] others = [Kabid, Of(Role.SubKoordinatorSandiman, "sandiman", 5), Of(Role.PetugasPse, "pse", 6)];

        Vacancy.In(new([end, .. others]), Today, needsAdministrator: false).ShouldBe([new(Role.SubKoordinatorPa, Today.AddDays(14))]);
        Vacancy.In(new([end, Pa with { From = Today.AddDays(14) }, .. others]), Today, false).ShouldBeEmpty();
        Vacancy.In(new([Pa with { Until = Today.AddDays(14) }, .. others]), Today, false).ShouldBeEmpty();
        Vacancy.In(new([Pa, .. others]), Today, needsAdministrator: true).ShouldBe([new(Role.Administrator, Today)]);
    }

    [Fact]
    public void Preview_ASecondRegularHolder_WarnsAndASubstituteDoesNot()
    {
        var (book, roster) = (new OfficialsBook([Pa, Kabid]), new OfficialRoster([Admin, Pa, Kabid]));
        var other = Of(Role.SubKoordinatorPa, "lain", 7) with { From = Today };

        RoleChangePreview.Of(book.Propose(Change(other)), roster, [], Today).BesideRegular.ShouldBe(Pa);
        RoleChangePreview.Of(book.Propose(Change(other with { Acting = "Plh." })), roster, [], Today).BesideRegular.ShouldBeNull();
        var end = RoleChangePreview.Of(book.Propose(Change(Pa with { Until = Today.AddDays(4) }, Pa)), roster, [], Today);
        (end.On, end.VacantFrom).ShouldBe((Today.AddDays(5), Today.AddDays(5)));
    }

    private static RoleChange Change(Official after, Official? before = null) => new(RequestId.From(Guid.NewGuid()), before, after, Admin, Now);

    private static RoleChange Answered(OfficialsBook book, RoleChange change, OfficialRoster roster) =>
        book.Propose(change).Book.Answer(change with { AsksAddress = true }, roster, Now, Today).Entry!.Change!;

    private static Official Of(Role role, string name, int serial) => new(
        role, name, IdNumber.Parse(IdKind.Nip, $"198001012005011{serial:000}"), EmailAddress.Parse($"{name}@batam.go.id"),
        new DateOnly(2024, 1, 1), null, null);
}
