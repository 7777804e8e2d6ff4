using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Register;

public sealed class RegisterIncidentsTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 2, 2, 0, 0, TimeSpan.Zero);
    private static readonly RegisterRecord Record = SampleHostedApplication.HostedOn(new DateOnly(2026, 4, 20));
    private static readonly Incident Old = Incident.Report(IncidentKind.Availability, "Tidak terbuka.", null, Record.Manager.Name, At);

    [Fact]
    public void WorkIncident_StepByStep_GoesForwardOnceAndIsClosed()
    {
        var application = new HostedApplication { Record = Record, Incidents = [Old] };
        application.StateOf(Old).ShouldBeNull();
        ListedApplication.Of(application).OpenIncidents.ShouldBe(1);

        foreach (var state in Enum.GetValues<IncidentState>())
        {
            application = Worked(application, state);
            application.StateOf(Old).ShouldBe(state);
            Should.Throw<IllegalRegisterChangeException>(() => Worked(application, state));
            Should.Throw<IllegalRegisterChangeException>(() => Worked(application, IncidentState.Diterima));
        }

        ListedApplication.Of(application).OpenIncidents.ShouldBe(0);
    }

    [Fact]
    public void NextStatesOf_NewReport_MayBeDoneAtOnce() =>
        Worked(new HostedApplication { Record = Record, Incidents = [Old] }, IncidentState.Selesai).IsOpen(Old).ShouldBeFalse();

    [Fact]
    public void ReporterOf_NewReport_IsWhoeverHadTheLink() =>
        Record.ReporterOf(Old with { Email = EmailAddress.Parse("kepala@batam.go.id") })!.Value.ShouldBe("kepala@batam.go.id");

    [Fact]
    public void ReporterOf_OldReportOfThePresentManager_IsTheManager() => Record.ReporterOf(Old).ShouldBe(Record.Manager.Email);

    [Fact]
    public void ReporterOf_OldReportOfAFormerManagerOrTheHead_IsNobody()
    {
        var former = Record.Manager;
        var passedOn = Record with
        {
            Manager = former with { Email = EmailAddress.Parse("baru@batam.go.id") },
            ManagerChange = new ManagerChange("1", former, former.Name, At, null) { ConfirmedAt = At.AddDays(1), Former = former },
        };

        passedOn.ReporterOf(Old).ShouldBeNull();
        Record.ReporterOf(Old with { By = Record.HeadName }).ShouldBeNull();
    }

    private static HostedApplication Worked(HostedApplication application, IncidentState state)
    {
        var change = application.WorkIncident(Old, state, "Catatan", "Rina (Sub Koordinator PA)", At.AddHours(1));
        return application with { Record = change.Record!, Progress = [.. application.Progress, change.NewProgress!] };
    }
}
