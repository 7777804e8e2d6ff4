using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Tests.Officials;

public sealed class OfficialRosterTests
{
    private static readonly DateOnly First = new(2026, 3, 16);

    private static readonly Official Holder = Requests.Requests.Official();

    private static readonly Official Substitute = Requests.Requests.Official("Rina Contoh", "Plh.") with
    {
        Email = EmailAddress.Parse("rina@batam.go.id"), From = First, Until = First.AddDays(4),
    };

    private readonly OfficialRoster roster = new([Holder, Substitute]);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 2)] // first and last day included
    [InlineData(4, 2)]
    [InlineData(5, 1)]
    public void Holders_AroundASubstitution_AreBothWhileItLasts(int day, int expected) =>
        roster.Holders(Role.SubKoordinatorPa, First.AddDays(day)).Count.ShouldBe(expected);

    [Fact]
    public void Holder_OfAnAddress_IsOnlyWhoHoldsThatRoleThatDay()
    {
        roster.Holder(Role.SubKoordinatorPa, First, Substitute.Email).ShouldBe(Substitute);
        roster.Holder(Role.SubKoordinatorPa, First.AddDays(5), Substitute.Email).ShouldBeNull();
        roster.Holder(Role.PetugasPse, First, Substitute.Email).ShouldBeNull();
    }

    [Fact]
    public void Title_OfASubstitute_SaysSo() => Substitute.Title.ShouldBe("Plh. Sub Koordinator PA");
}
