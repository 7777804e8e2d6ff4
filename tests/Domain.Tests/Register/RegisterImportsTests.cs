using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;
using static HostingFunctions.Testing.Samples.SampleImport;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>What was hosted before there was a register enters it from a list.</summary>
public sealed class RegisterImportsTests
{
    private const string By = "Wati, Sub Koordinator PA";

    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void Enter_Row_IsHostedAwaitsItsFormAndTellsTheManager()
    {
        var record = RegisterImports.Enter(FormOf(Row()), By, Now).Record!;

        record.StatusOn(Today).ShouldBe(HostingStatus.Active);
        record.ValidUntil.ShouldBe(new DateOnly(2026, 12, 31));
        record.IsFormAwaited.ShouldBeTrue();
        record.IsTelling(Today).ShouldBeTrue();
        record.MayBeRenewedOn(Today).ShouldBeTrue("PA-17 is completed at any time");
        RenewalStages.Default.NextDue(record).ShouldBe(Today);
    }

    [Fact]
    public void Import_OtherRow_ChangesAllButWhatHandsChanged()
    {
        var imported = Entered();
        var corrected = imported with { Record = imported.Record with { Url = "https://lain.batam.go.id" } };

        var record = corrected.Import(FormOf(Row().With(Pa17FormFields.ManagerName, "Tono")), By, Now.AddDays(1)).Record!;

        record.Manager.Name.ShouldBe("Tono");
        record.Url.ShouldBe("https://lain.batam.go.id");
        record.Number.ShouldBe(imported.Record.Number);
        record.IsTelling(Today.AddDays(1)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-08-01", 2026)]
    [InlineData("2026-10-01", 2027)]
    [InlineData("2027-02-01", 2027)]
    public void Renewed_AwaitedForm_CompletesTheTermUntilItsSeason(string approved, int until)
    {
        var renewed = Entered().Record.Renewed(DateOnly.Parse(approved)) with { FormOf = RequestId.From(Guid.NewGuid()) };

        renewed.ValidUntil.ShouldBe(new DateOnly(until, 12, 31));
        renewed.IsFormAwaited.ShouldBeFalse();
        renewed.Renewed(new DateOnly(until, 11, 1)).ValidUntil.Year.ShouldBe(until + 1, "from then on it is renewed as any other");
    }

    [Fact]
    public void Import_OnceThePa17IsFiled_IsRefused()
    {
        var filed = Entered() with { Record = Entered().Record with { PendingRenewal = RequestId.From(Guid.NewGuid()) } };

        Should.Throw<IllegalRegisterChangeException>(() => filed.Import(FormOf(Row(1)), By, Now));
    }

    private static HostedApplication Entered() => new() { Record = RegisterImports.Enter(FormOf(Row()), By, Now).Record! };

    private static ImportForm FormOf(Dictionary<string, string> row) => ImportForm.Check(row, EmailDomain, Today).Value!;
}
