using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Register;

public sealed class RegisterManagersTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 3, 0, 0, TimeSpan.Zero);

    private static readonly HostedApplication Application = new()
    {
        Record = HostedApplications.On(new DateOnly(2026, 3, 17)).WithHead("kadis@batam.go.id", Now),
    };

    private static readonly Official Official = new(
        Role.SubKoordinatorPa, "Rina", IdNumber.Parse(IdKind.Nip, "198106062006062006"), EmailAddress.Parse("rina@batam.go.id"),
        new DateOnly(2020, 1, 1), null, null);

    private static readonly OfficialRoster Roster = new([Official]);

    private static readonly ManagerChange Asked = new(
        "k1", new HostingManager("Dewi", IdNumber.Parse(IdKind.Nip, "199203032018032003"), EmailAddress.Parse("dewi@batam.go.id"), "0812-0000-1111"),
        "Sari Contoh", Now,
        EmailAddress.Parse("kadis@batam.go.id"));

    private static HostedApplication After(HostedApplication application, RegisterChange change) => application with { Record = change.Record! };

    private static Link Of(LinkPurpose purpose, string holder, string? key = null) => new(
        Sha256Hash.OfNothing, purpose, key is null ? new LinkScope.Term(2026) : new LinkScope.ManagerChange(key), EmailAddress.Parse(holder), Now.AddDays(60));

    [Fact]
    public void AskForManager_UntilConfirmed_ChangesNobody()
    {
        var asked = After(Application, Application.AskForManager(Asked));

        asked.Record.Manager.ShouldBe(Application.Record.Manager);
        asked.StandingOf(Of(LinkPurpose.ChangeManager, "kadis@batam.go.id", "k1"), Roster, Now).ShouldBe(LinkStanding.Live);
        var again = After(asked, asked.AskForManager(Asked with { Key = "k2" }));
        again.StandingOf(Of(LinkPurpose.ChangeManager, "kadis@batam.go.id", "k1"), Roster, Now).ShouldBe(LinkStanding.Done);
    }

    [Fact]
    public void ConfirmManager_Asked_ReplacesAndKillsTheFormerLinks()
    {
        var asked = After(Application, Application.AskForManager(Asked));

        var confirmed = After(asked, asked.ConfirmManager(Now.AddDays(1)));

        confirmed.Record.Manager.ShouldBe(Asked.To);
        confirmed.Record.ManagerChange!.Former.ShouldBe(Application.Record.Manager);
        confirmed.Record.HeadEmail!.Value.ShouldBe("kadis@batam.go.id");
        confirmed.StandingOf(Of(LinkPurpose.Renew, "sari@batam.go.id"), Roster, Now).ShouldBe(LinkStanding.Reassigned);
        confirmed.StandingOf(Of(LinkPurpose.Renew, "dewi@batam.go.id"), Roster, Now).ShouldBe(LinkStanding.Live);
        confirmed.StandingOf(Of(LinkPurpose.ChangeManager, "kadis@batam.go.id", "k1"), Roster, Now).ShouldBe(LinkStanding.Done);
        Should.Throw<IllegalRegisterChangeException>(() => confirmed.ConfirmManager(Now));
    }

    [Fact]
    public void AskForManager_RenewalUnderWay_Throws() => Should.Throw<IllegalRegisterChangeException>(
        () => (Application with { Record = Application.Record with { PendingRenewal = Application.Id } }).AskForManager(Asked));

    [Fact]
    public void ConfirmManager_AddressIsTheHeadsNoLonger_WaitsForTheOfficialInstead()
    {
        var asked = After(Application, Application.AskForManager(Asked));
        var moved = asked with { Record = asked.Record.WithHead("lain@batam.go.id", Now) };

        moved.StandingOf(Of(LinkPurpose.ChangeManager, "kadis@batam.go.id", "k1"), Roster, Now).ShouldBe(LinkStanding.Done);
        moved.StandingOf(Of(LinkPurpose.ManagerDecision, "rina@batam.go.id", "k1"), Roster, Now).ShouldBe(LinkStanding.Live);
        Should.Throw<IllegalRegisterChangeException>(() => moved.ConfirmManager(Now));
        After(moved, moved.AcceptManager(Official, Now)).Record.Manager.ShouldBe(Asked.To);
    }

    [Fact]
    public void AcceptManager_HeadConfirmedTheirAddress_IsTheHeadsAlone()
    {
        var asked = After(Application, Application.AskForManager(Asked));

        asked.StandingOf(Of(LinkPurpose.ManagerDecision, "rina@batam.go.id", "k1"), Roster, Now).ShouldBe(LinkStanding.Done);
        Should.Throw<IllegalRegisterChangeException>(() => asked.AcceptManager(Official, Now));
    }

    [Fact]
    public void AcceptManager_OfficialWhoseOwnMatterItIs_Throws()
    {
        var asked = After(Application, Application.AskForManager(Asked with { HeadEmail = null, To = Asked.To with { Id = Official.Nip } }));

        asked.Record.MayDecide(Official).ShouldBeFalse();
        Should.Throw<IllegalRegisterChangeException>(() => asked.AcceptManager(Official, Now));
        Should.Throw<IllegalRegisterChangeException>(() => asked.RefuseManager(Official, "Tidak.", Now));
    }

    [Fact]
    public void RefuseManager_Asked_ChangesNobodyAndEndsTheWait()
    {
        var asked = After(Application, Application.AskForManager(Asked with { HeadEmail = null }));
        ManagerDates.Next(asked.Record).ShouldBe(new DateOnly(2026, 5, 4));

        var refused = After(asked, asked.RefuseManager(Official, "Tidak dikenal.", Now));

        refused.Record.Manager.ShouldBe(Application.Record.Manager);
        refused.Record.ManagerChange!.IsWaiting.ShouldBeFalse();
        ManagerDates.Next(refused.Record).ShouldBeNull();
    }
}
