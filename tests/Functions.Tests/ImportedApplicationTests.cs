using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests;

/// <summary>An application that was imported into the register: its manager is asked for the PA-17 that it lacks, and files it.</summary>
public sealed class ImportedApplicationTests
{
    private const string Manager = "sari1@batam.go.id";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_Imported_ManagerGetsTheLinkOnce()
    {
        await using var app = await StartAsync();
        await ImportAsync(app);

        await SweepAsync(app);
        await SweepAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await SweepAsync(app);

        var mail = app.Mails.To(Manager).ShouldHaveSingleItem();
        mail.Subject.ShouldContain("Lengkapi Formulir PA-17");
        var page = await app.Http.GetStringAsync(mail.Link("layanan"), Cancellation);
        page.ShouldContain("Lengkapi PA-17</a>");
        page.ShouldContain("permintaan melengkapi PA-17");
    }

    [Fact]
    public async Task Renew_AwaitedForm_CompletesTheTermAndIsRenewedInItsSeason()
    {
        await using var app = await StartAsync();
        var id = await ImportAsync(app);
        await SweepAsync(app);
        var path = app.Mails.To(Manager).Single().Link("layanan").Replace("/layanan/", "/perpanjangan/", StringComparison.Ordinal);

        var form = await app.Http.GetStringAsync(path, Cancellation);
        form.ShouldContain("Ajukan PA-17");
        form.ShouldContain("value=\"Aplikasi 1\"");
        using var empty = await app.RenewAsync(path, ("managerEmail", Manager));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "no file is in force that could be kept");

        using var filed = await app.RenewAsync(path, [("managerEmail", Manager)], Applicant.Files);
        filed.StatusCode.ShouldBe(HttpStatusCode.Accepted, await filed.Content.ReadAsStringAsync(Cancellation));
        var renewal = await filed.IdAsync();
        await app.SettleAsync();
        (await app.Http.GetStringAsync(app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"), Cancellation)).ShouldNotContain("Perubahan sejak tahun lalu");
        await app.ApproveAsync();

        var record = await app.RecordAsync(id);
        record.FormOf.ShouldBe(renewal);
        record.IsFormAwaited.ShouldBeFalse();
        record.ValidUntil.ShouldBe(new DateOnly(2026, 12, 31));
        app.Mails.To(Manager).Last().Subject.ShouldContain("PA-17 disetujui: hosting berlaku sampai 31 Des 2026");

        app.Time.SetUtcNow(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(10, 0)));
        using var again = await app.RenewAsync(await app.RenewLinkAsync(id, Manager), ("managerEmail", Manager));
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted, await again.Content.ReadAsStringAsync(Cancellation));
        (await again.IdAsync()).ShouldNotBe(renewal);
        await app.SettleAsync();
        await app.ApproveAsync();
        (await app.RecordAsync(id)).ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
    }

    private static Task<RunningApp> StartAsync() =>
        RunningApp.StartAsync(Wib.At(new DateOnly(2026, 7, 1), new TimeOnly(10, 0)), OfficialsJson.Usual(), settings: "--RenewalsSchedule=0 0 0 29 2 *");

    private static Task SweepAsync(RunningApp app) => app.Get<RenewalSweep>().RunAsync(Cancellation);

    private static async Task<RequestId> ImportAsync(RunningApp app)
    {
        // The digits with which the applicant of these tests proves who they are.
        var row = SampleImport.Row().With(Domain.Forms.Pa17FormFields.ManagerId, "2171010101900001");
        var form = ImportForm.Check(row, SampleImport.EmailDomain, new DateOnly(2026, 7, 1)).Value!;
        var change = RegisterImports.Enter(form, "Wati, Sub Koordinator PA", app.Time.GetUtcNow());
        (await app.Get<IHostingRegister>().AppendAsync(change, Cancellation)).ShouldBe(StoreOutcome.Stored);
        return change.Id;
    }
}
