using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>sop.md part 3: deletion is always a person's decision, and by our rule that of two persons.</summary>
public sealed class RegisterDeletionsTests
{
    private static readonly DateTimeOffset April = Wib.At(new DateOnly(2027, 4, 1), new TimeOnly(10, 0));
    private static readonly Official Pa = Holder(Role.SubKoordinatorPa, "197612311995111002");
    private static readonly Official Head = Holder(Role.KepalaBidang, "197005051995051005");
    private static readonly HostedApplication Late = new()
    {
        Record = HostedApplications.On(new DateOnly(2026, 3, 17)) with { SettledOn = new DateOnly(2027, 4, 1) },
    };

    private static Official Holder(Role role, string nip) =>
        new(role, $"Pejabat {role}", IdNumber.Parse(IdKind.Nip, nip), EmailAddress.Parse("pejabat@batam.go.id"), new DateOnly(2020, 1, 1), null, null);

    private static HostedApplication After(HostedApplication application, RegisterChange change) => application with { Record = change.Record! };

    private static HostedApplication Proposed() => After(Late, Late.ProposeDeletion(Pa, "Tidak dipakai", April));

    [Fact]
    public void ProposeDeletion_PastGrace_WaitsForTheSecondPersonAndDeletesNothing()
    {
        var change = Late.ProposeDeletion(Pa, "Tidak dipakai", April);

        change.Record!.DeletedAt.ShouldBeNull();
        change.Record.IsDeletionProposed.ShouldBeTrue();
        change.Record.DeletionRound.ShouldBe(1);
        change.History.ShouldHaveSingleItem().ShouldBe(
            new HistoryEntry(April, "Pejabat SubKoordinatorPa (Sub Koordinator PA)", "Penghapusan diusulkan", "Tidak dipakai")
            {
                Fact = FactKind.DeletionProposed,
            });
        RenewalStages.Default.NextDue(change.Record).ShouldBe(new DateOnly(2027, 4, 1));
    }

    [Fact]
    public void AgreeToDeletion_SecondPerson_DeletesAndOwesTheMails()
    {
        var change = Proposed().AgreeToDeletion(Head, April.AddDays(2));

        change.Record!.StatusOn(new DateOnly(2027, 4, 3)).ShouldBe(HostingStatus.Deleted);
        change.Record.Deletion!.Proposal!.By.ShouldBe(Pa);
        RenewalStages.Default.NextDue(change.Record).ShouldBe(new DateOnly(2027, 4, 3));
        RenewalStages.Default.NextDue(change.Record with { SettledOn = new DateOnly(2027, 4, 4) }).ShouldBeNull();
    }

    [Fact]
    public void AgreeToDeletion_SamePersonInBothOffices_Throws() =>
        Should.Throw<IllegalRegisterChangeException>(() => Proposed().AgreeToDeletion(Pa with { Role = Role.KepalaBidang }, April));

    [Fact]
    public void AgreeToDeletion_RenewalFiledMeanwhile_Throws()
    {
        var renewing = After(Proposed(), Proposed().BeginRenewal(Late.Id, April));

        renewing.Record.IsDeletionProposed.ShouldBeFalse();
        renewing.Record.DeletionRound.ShouldBe(2);
        Should.Throw<IllegalRegisterChangeException>(() => renewing.AgreeToDeletion(Head, April));
    }

    [Fact]
    public void DeclineDeletion_AsksAgainOnThatDayAndEveryWeek()
    {
        var declined = After(Proposed(), Proposed().DeclineDeletion(Head, "Tunggu", April.AddDays(2))).Record;

        DeletionDates.DueOn(declined, new DateOnly(2027, 4, 3)).ShouldBe(new DateOnly(2027, 4, 3));
        DeletionDates.Next(declined with { SettledOn = new DateOnly(2027, 4, 3) }).ShouldBe(new DateOnly(2027, 4, 10));
    }

    [Fact]
    public void ExtendGrace_UntilADay_IsInGraceThenDueTheDayAfter()
    {
        var extended = Late.ExtendGrace(Pa, new DateOnly(2027, 6, 30), "Anggaran", April).Record!;

        extended.StatusOn(new DateOnly(2027, 6, 30)).ShouldBe(HostingStatus.InGrace);
        extended.GraceReason.ShouldBe("Anggaran");
        RenewalStages.Default.StageOn(extended, new DateOnly(2027, 4, 1)).ShouldBeNull();
        DeletionDates.Next(extended).ShouldBe(new DateOnly(2027, 7, 1));
        extended.Renewed(new DateOnly(2027, 6, 1)).Deletion.ShouldBeNull();
    }

    [Theory]
    [InlineData("2027-04-01")]
    [InlineData("2028-04-02")]
    public void ExtendGrace_TodayOrOverAYear_Throws(string until) =>
        Should.Throw<IllegalRegisterChangeException>(() => Late.ExtendGrace(Pa, DateOnly.Parse(until), "Anggaran", April));

    [Fact]
    public void ProposeDeletion_InGraceOrByAnotherRole_Throws()
    {
        Should.Throw<IllegalRegisterChangeException>(() => Late.ProposeDeletion(Pa, "x", April.AddDays(-1)));
        Should.Throw<IllegalRegisterChangeException>(() => Late.ProposeDeletion(Head, "x", April));
    }

    [Fact]
    public void StandingOf_LinkOfAnEarlierRound_IsDone()
    {
        Link Of(LinkPurpose purpose, int round) =>
            new(Sha256Hash.OfNothing, purpose, new LinkScope.DeletionRound(2026, round), EmailAddress.Parse("pejabat@batam.go.id"), April.AddDays(60));
        var proposed = Proposed();
        var roster = new OfficialRoster([Pa, Head]);

        Late.StandingOf(Of(LinkPurpose.Deletion, 0), roster, April).ShouldBe(LinkStanding.Live);
        proposed.StandingOf(Of(LinkPurpose.Deletion, 0), roster, April).ShouldBe(LinkStanding.Done);
        proposed.StandingOf(Of(LinkPurpose.DeletionConsent, 1), roster, April).ShouldBe(LinkStanding.Live);
        After(proposed, proposed.BeginRenewal(Late.Id, April)).StandingOf(Of(LinkPurpose.DeletionConsent, 1), roster, April).ShouldBe(LinkStanding.Done);
    }
}
