using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Tests.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class ManagerChangeFormTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 3, 0, 0, TimeSpan.Zero);

    private static readonly RegisterRecord Application = HostedApplications.On(new DateOnly(2026, 3, 17));

    private static readonly (string, string)[] Someone =
    [
        (Pa17Field.ManagerName, "Dewi Contoh"), (Pa17Field.ManagerIdKind, "nip"), (Pa17Field.ManagerId, "19761231 199511 1 002"),
        (Pa17Field.ManagerEmail, "dewi@batam.go.id"), (Pa17Field.ManagerPhone, "0812-3456-7890"),
    ];

    [Fact]
    public void Check_HeadConfirmedTheirAddress_IsAskedThere() =>
        Check(Application.WithHead("kadis@batam.go.id", Now)).Value!.HeadEmail!.Value.ShouldBe("kadis@batam.go.id");

    [Fact]
    public void Check_HeadConfirmedNothing_IsNotAsked()
    {
        Check(Application with { AgencyContact = "0778-1 / dinas@batam.go.id" }).Value!.HeadEmail.ShouldBeNull();
        Check(Application.WithHead("kadis@batam.go.id")).Value!.HeadEmail.ShouldBeNull();
    }

    [Theory]
    [InlineData("dewi@batam.go.id")]
    [InlineData("dewi+kepala@batam.go.id")]
    public void Check_HeadsAddress_IsNoManagers(string head) =>
        Check(Application.WithHead(head)).Errors.ShouldBe(
            [new FieldError(Pa17Field.ManagerEmail, "Ini email Kepala OPD. Email Pengelola Hosting harus lain.")]);

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

    private static Checked<ManagerChangeForm> Check(RegisterRecord application) => ManagerChangeForm.Check(Typed.Fields(Someone), application, "batam.go.id");
}
