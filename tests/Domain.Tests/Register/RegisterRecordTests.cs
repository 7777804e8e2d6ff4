using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>sop.md part 3: the table of statuses.</summary>
public sealed class RegisterRecordTests
{
    private static readonly RegisterRecord Application = HostedApplications.On(new DateOnly(2026, 3, 17));

    [Theory]
    [InlineData("2026-03-17", "Aktif")]
    [InlineData("2026-12-31", "Aktif")]
    [InlineData("2027-01-01", "Masa tenggang")]
    [InlineData("2027-03-31", "Masa tenggang")]
    [InlineData("2027-04-01", "Lewat masa tenggang")]
    [InlineData("2028-01-01", "Lewat masa tenggang")]
    public void StatusOn_ADay_FollowsFromTheDates(string today, string status) =>
        Application.StatusOn(DateOnly.Parse(today)).Text().ShouldBe(status);

    [Fact]
    public void StatusOn_Deleted_IsDeletedWhateverTheDay() =>
        (Application with { DeletedAt = DateTimeOffset.UnixEpoch }).StatusOn(Application.HostedOn).Text().ShouldBe("Dihapus");

    [Fact]
    public void StatusOn_GraceExtended_LastsToThatDay()
    {
        var extended = Application with { GraceUntil = new DateOnly(2027, 6, 30) };

        extended.StatusOn(new DateOnly(2027, 6, 30)).ShouldBe(HostingStatus.InGrace);
        extended.StatusOn(new DateOnly(2027, 7, 1)).ShouldBe(HostingStatus.PastGrace);
    }

    [Theory]
    [InlineData("2026-10-05", 2027)]
    [InlineData("2026-12-31", 2027)]
    [InlineData("2027-01-01", 2027)]
    [InlineData("2027-03-31", 2027)]
    [InlineData("2028-02-29", 2028)]
    public void Renewed_OnADay_LastsToTheNextYearsEnd(string on, int year)
    {
        var renewed = (Application with { GraceReason = "Menunggu anggaran", PendingRenewal = Application.Id }).Renewed(DateOnly.Parse(on));

        renewed.ValidUntil.ShouldBe(new DateOnly(year, 12, 31));
        renewed.GraceUntil.ShouldBe(new DateOnly(year + 1, 3, 31));
        renewed.GraceReason.ShouldBeEmpty();
        renewed.PendingRenewal.ShouldBeNull();
    }

    [Theory]
    [InlineData("0778-123456", null)]
    [InlineData("0778-123456 / dinas@batam.go.id", "dinas@batam.go.id")]
    [InlineData("(Dinas@Batam.go.id), 0778-1", "dinas@batam.go.id")]
    [InlineData("sari@batam.go.id", null)]
    [InlineData("sari@batam.go.id; kadis@batam.go.id", "kadis@batam.go.id")]
    [InlineData("@ , @@ a@b", null)]
    public void ContactEmail_FromTheContactAsTyped_IsAnAddressOtherThanTheManagers(string contact, string? email) =>
        ((Application with { AgencyContact = contact }).ContactEmail?.Value).ShouldBe(email);
}
