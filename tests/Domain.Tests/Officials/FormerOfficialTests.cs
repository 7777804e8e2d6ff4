using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Tests.Officials;

public sealed class FormerOfficialTests
{
    private static readonly RequestId Id = RequestId.Parse("0123456789abcdef0123456789abcdef");

    private static readonly DateOnly Today = new(2032, 1, 1);

    private static readonly Official Left = new(
        Role.SubKoordinatorPa, "Tuti Contoh", IdNumber.Parse(IdKind.Nip, "198001012005012009"), EmailAddress.Parse("tuti@batam.go.id"),
        new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 31), null);

    private static readonly Official Here = Left with
    {
        Name = "Rina Contoh", Nip = IdNumber.Parse(IdKind.Nip, "198101012006012003"), Email = EmailAddress.Parse("rina@batam.go.id"), Until = null,
    };

    [Fact]
    public void Left_WhoHoldsNoRoleNow_IsDueFiveYearsAfterTheLastOne()
    {
        var earlier = Left with { Role = Role.PetugasPse, From = new DateOnly(2024, 1, 1), Until = new DateOnly(2024, 12, 31) };
        var left = new OfficialsBook([Left, earlier, Here]).Left(Today).ShouldHaveSingleItem();

        left.Key.ShouldBe("SubKoordinatorPa:2025-01-01:2026-12-31");
        var due = new DueData([], [], []) { Left = [left] };
        due.On(Today.AddDays(-1), RetentionSchedule.Default).ShouldBeEmpty();
        due.On(Today, RetentionSchedule.Default).ShouldHaveSingleItem().Kind.ShouldBe(DataKind.FormerOfficial);
    }

    [Fact]
    public void Left_WhoComesBackOrIsInAChangeThatIsNotSettled_IsNotAmongThem()
    {
        new OfficialsBook([Left, Left with { From = Today, Until = null }]).Left(Today).ShouldBeEmpty();
        new OfficialsBook([Left, Here]) { Changes = [new RoleChange(Id, null, Here, Left, default)] }.Left(Today).ShouldBeEmpty();
    }

    [Fact]
    public void Forget_OneWhoLeft_KeepsThatTheRoleWasHeldAndNobodyOfTheirs()
    {
        var book = new OfficialsBook([Left, Here]);
        var left = book.Left(Today);

        var after = book.Forget(left, "BAP-2032-01", default);

        after.Book.Officials.ShouldBe([Here]);
        after.Book.Former.ShouldBe([new FormerHolding(Role.SubKoordinatorPa, Left.From, Left.Until!.Value, null)]);
        after.Entry!.Names(left[0]).ShouldBeFalse();
        var said = new OfficialsEntry(new HistoryEntry(default, Here.NameAndTitle, "Disahkan", Left.NameAndTitle), null);
        said.Names(left[0]).ShouldBeTrue();
        said.WithoutPerson().Names(left[0]).ShouldBeFalse();
        new OfficialsEntry(new HistoryEntry(default, "", ""), new RoleChange(Id, Left, Left, Here, default)).Names(left[0]).ShouldBeTrue();
    }
}
