using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Tests.Register;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class ManagerChangeFormTests
{
    private static readonly (string, string)[] Someone =
    [
        (Pa17Field.ManagerName, "Dewi Contoh"), (Pa17Field.ManagerIdKind, "nip"), (Pa17Field.ManagerId, "19761231 199511 1 002"),
        (Pa17Field.ManagerEmail, "dewi@batam.go.id"), (Pa17Field.ManagerPhone, "0812-3456-7890"),
    ];

    [Fact]
    public void Check_AgencyWithAnAddress_NeedsNoOtherOfItsHead() =>
        Check("0778-1 / dinas@contoh.go.id", Someone).Value!.HeadEmail.Value.ShouldBe("dinas@contoh.go.id");

    [Theory]
    [InlineData("", "Isi email Kepala OPD yang menggunakan batam.go.id.")]
    [InlineData("kepala@contoh.id", "Isi email Kepala OPD yang menggunakan batam.go.id.")]
    [InlineData("sari@batam.go.id", "Email Kepala OPD harus lain daripada email pengelola lama dan baru.")]
    [InlineData("Dewi@batam.go.id", "Email Kepala OPD harus lain daripada email pengelola lama dan baru.")]
    public void Check_AgencyWithoutAddress_NeedsOneOfItsHeadAlone(string head, string message) =>
        Check("0778-1", [.. Someone, ("headEmail", head)]).Errors.ShouldBe([new FieldError("headEmail", message)]);

    [Fact]
    public void Check_ManagerOfToday_IsAFault()
    {
        var application = HostedApplications.On(new DateOnly(2026, 3, 17)) with { AgencyContact = "dinas@contoh.go.id" };
        application = application with { Manager = application.Manager with { Phone = "0812-3456-7890" } };
        var fields = Typed.Fields(
            (Pa17Field.ManagerName, "Sari Contoh"), (Pa17Field.ManagerIdKind, "nik"), (Pa17Field.ManagerId, "2171014506900001"),
            (Pa17Field.ManagerEmail, "sari@batam.go.id"), (Pa17Field.ManagerPhone, "0812-3456-7890"));

        ManagerChangeForm.Check(fields, application, "batam.go.id").Errors.ShouldHaveOneSaying("Ini pengelola yang sekarang.");
    }

    private static Checked<ManagerChangeForm> Check(string agencyContact, (string, string)[] typed) =>
        ManagerChangeForm.Check(Typed.Fields(typed), HostedApplications.On(new DateOnly(2026, 3, 17)) with { AgencyContact = agencyContact }, "batam.go.id");
}
