using System.Net;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Workflow;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app reads what an earlier version stored, and every link mailed by that version still works, but for those to the contact.</summary>
public sealed class EarlierRowsTests : IAsyncLifetime
{
    private const string Version = "2026-11-30";

    private EarlierRows rows = null!;
    private RunningApp app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        rows = await EarlierRows.ReadAsync(Version);
        app = await RunningApp.StartAsync(EarlierRows.At, OfficialsJson.Usual(), settings: ["--RenewalsSchedule=0 0 0 29 2 *"]);
        await rows.StoreAsync(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Request_ReturnedOnce_IsReadWithBothItsRounds()
    {
        var request = await app.RequestAsync(rows.Id("inReview"));

        request.Header.State.ShouldBe(RequestState.InReview);
        request.Revisions.Select(revision => revision.Number).ShouldBe([1, 2]);
        request.Revisions.ShouldAllBe(revision => revision.Attachments.Count == 3 && revision.Attachments.All(file => file.Sha256.ToString().Length == 64));
        request.Decisions.Single().Answer.ShouldBe(Answer.Tidak);
        request.Documents.Count.ShouldBe(3);
        request.Documents.ShouldAllBe(document => request.DocumentOf(request.SealOf(document)) == document);
        request.Links.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Request_InReview_IsDecidedAndGoesOn()
    {
        using var decided = await app.PressAsync(
            rows.Link("inReview", "review"), ("decision", "ya"), ("considerations", "Sudah diperiksa."),
            ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        await GoOnAsync("inReview");

        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RequestAsync(rows.Id("inReview"))).Step!.Key.ShouldBe(Procedures.SecurityExamination);
        app.Mails.To(OfficialsJson.Sandiman).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Request_Returned_IsRevised()
    {
        var form = new Dictionary<string, string>(Applicant.Form()) { ["managerEmail"] = "empat@batam.go.id", ["idDigits"] = Applicant.ManagerDigits };
        using var revised = await app.Http.PostAsync(rows.Link("returned", "revise"), Applicant.Multipart(form), Cancellation);
        await GoOnAsync("returned");

        revised.StatusCode.ShouldBe(HttpStatusCode.OK, await revised.Content.ReadAsStringAsync(Cancellation));
        (await app.RequestAsync(rows.Id("returned"))).Header.Revision.ShouldBe(2);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Request_Unconfirmed_IsConfirmed()
    {
        using var confirmed = await app.PressAsync(rows.Link("waiting", "confirm"), ("idDigits", Applicant.ManagerDigits));
        await GoOnAsync("waiting");

        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
    }

    [Fact]
    public async Task HostedApplication_PastGrace_IsRenewed()
    {
        using var renewed = await app.RenewAsync(rows.Link("toRenew", "renew"), ("managerEmail", "satu@batam.go.id"));
        renewed.StatusCode.ShouldBe(HttpStatusCode.Accepted, await renewed.Content.ReadAsStringAsync(Cancellation));
        await app.SettleAsync();
        await app.ApproveAsync();

        var record = await app.RecordAsync(rows.Id("toRenew"));
        record.ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
        record.PendingRenewal.ShouldBeNull();
    }

    [Fact]
    public async Task HostedApplication_PastGrace_IsProposedForDeletion()
    {
        using var proposed = await app.PressAsync(
            rows.Link("toRenew", "decide"), ("decision", "hapus"), ("reason", "Tidak dipakai lagi."), ("backup", "ya"),
            ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));

        proposed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RecordAsync(rows.Id("toRenew"))).IsDeletionProposed.ShouldBeTrue();
    }

    [Fact]
    public async Task HostedApplication_ProposedForDeletion_IsDeleted()
    {
        using var agreed = await app.PressAsync(
            rows.Link("toDelete", "agree"), ("decision", "setuju"), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Kabid)));

        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RecordAsync(rows.Id("toDelete"))).StatusOn(new DateOnly(2027, 4, 1)).ShouldBe(HostingStatus.Deleted);
    }

    /// <summary>The contact that the applicant typed confirms nobody any more: the change waits for the PA sub-coordinator.</summary>
    [Fact]
    public async Task HostedApplication_WaitingForTheAgencysContact_IsDecidedByTheSubCoordinator()
    {
        using var confirmed = await app.PressAsync(rows.Link("toChangeManager", "confirm"), ("idDigits", "1001"));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        var unchanged = await app.RecordAsync(rows.Id("toChangeManager"));
        using var decided = await app.PressAsync(
            app.Mails.To(OfficialsJson.Pa).Single(mail => mail.Text.Contains("penggantian")).Link("penggantian"),
            ("decision", "ya"), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));

        confirmed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await confirmed.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pergantian menunggu keputusan Sub Koordinator PA.");
        unchanged.Manager.Name.ShouldBe("Budi Contoh");
        decided.StatusCode.ShouldBe(HttpStatusCode.OK, await decided.Content.ReadAsStringAsync(Cancellation));
        (await app.RecordAsync(rows.Id("toChangeManager"))).Manager.Name.ShouldBe("Dewi Baru");
    }

    /// <summary>These rows have no orchestration. It is started again and gets the events of what happened, as after a restore (docs/runbook.md).</summary>
    private async Task GoOnAsync(string what)
    {
        var (request, wakeUps) = (await app.RequestAsync(rows.Id(what)), app.Get<IWakeUps>());
        foreach (var happened in EventNames.Happened(request).Prepend(""))
        {
            await wakeUps.AddAsync(new WakeUp(request.Id, happened, EarlierRows.At), Cancellation);
        }

        app.Time.Advance(TimeSpan.FromMinutes(20));
        await app.SweepAsync();
        await app.SettleAsync();
    }
}
