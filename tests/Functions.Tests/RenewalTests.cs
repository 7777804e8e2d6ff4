using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Register;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>Re-registration, from the link to the next term (sop.md part 3).</summary>
public sealed class RenewalTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Renew_DataAndAFileChanged_ReviewersSeeItAndTheTermIsExtended()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await app.HostAsync();
        var path = await app.RenewLinkAsync(id);
        var page = await app.Http.GetStringAsync(path, Cancellation);
        page.ShouldContain("value=\"SIPADU\"");
        page.ShouldContain("surat.pdf");
        page.ShouldNotContain("2171010101900001");

        using var filed = await app.RenewAsync(
            path, [("managerPhone", "0899-888-777")], [("documentation", "dokumentasi-2027.pdf", "%PDF-1.4 dokumentasi 2027"u8.ToArray())]);
        filed.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var renewal = await filed.IdAsync();
        await app.SettleAsync();
        (await app.RecordAsync(id)).PendingRenewal.ShouldBe(renewal);
        (await app.RecordAsync(id)).Due.ShouldBeNull("a notice stops once the renewal is submitted");
        var received = app.Mails.To(Applicant.Manager).Last();
        received.Subject.ShouldContain("Perpanjangan hosting diterima");

        var review = await app.Http.GetStringAsync(app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"), Cancellation);
        review.ShouldContain("Perubahan sejak tahun lalu");
        review.ShouldContain("<del>0812-3456-7890</del>");
        review.ShouldContain("<ins>0899-888-777</ins>");
        review.ShouldContain("<del>dokumentasi.pdf</del>");
        review.ShouldContain("<ins>dokumentasi-2027.pdf</ins>");
        await app.ApproveAsync();

        var request = await app.RequestAsync(renewal);
        request.Header.State.ShouldBe(RequestState.Renewed);
        request.Documents.Select(document => document.Kind).ShouldBe([DocumentKind.Pa17, DocumentKind.Pa18, DocumentKind.Pa18]);
        var record = await app.RecordAsync(id);
        record.ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
        record.FormOf.ShouldBe(renewal);
        record.Manager.Phone.ShouldBe("0899-888-777");
        record.Due!.On.ShouldBe(new DateOnly(2027, 10, 1));
        var told = app.Mails.To(Applicant.Manager).Last();
        told.Subject.ShouldContain("Hosting diperpanjang sampai 31 Des 2027");
        told.Text.ShouldContain("31 Desember 2027");

        // A kept file is still stored with the first request, and opens through the renewal's links.
        var kept = request.Current.Attachments.Single(file => file.Kind == AttachmentKind.SecurityReport);
        kept.FiledWith.ShouldBe(id);
        (await app.Http.GetStringAsync($"/berkas/{told.Link("status").Split('/')[2]}/{kept.Id}", Cancellation)).ShouldBe("%PDF-1.4 uji keamanan");
        using var again = await app.Http.GetAsync(path, Cancellation);
        again.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("sudah diperpanjang");
    }

    [Fact]
    public async Task Renew_NothingChanged_ReviewersAreToldSo()
    {
        await using var app = await StartAsync("2026-11-02");
        await app.RenewedAsync(await app.RenewLinkAsync(await app.HostAsync()));

        (await app.Http.GetStringAsync(app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"), Cancellation)).ShouldContain("Tidak ada yang berubah");
    }

    [Fact]
    public async Task Renew_ApprovedOnTheDayOfAReminderAndAReport_NeitherIsSentAgainInTheNewTerm()
    {
        await using var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(),
            settings: ["--Duties:Reminders=true", "--RenewalsSchedule=0 0 0 29 2 *"]);
        var id = await app.HostAsync();
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        var link = await app.RenewLinkAsync(id);
        using var reported = await app.PressAsync(
            link.Replace("perpanjangan", "gangguan", StringComparison.Ordinal), ("kind", "lainnya"), ("what", "Lambat."),
            ("idDigits", Applicant.ManagerDigits));
        reported.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.RenewedAsync(link);
        await app.ApproveAsync();

        app.Time.SetUtcNow(Wib.At(new DateOnly(2026, 11, 3), new TimeOnly(9, 0)));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);

        (await app.RecordAsync(id)).TermYear.ShouldBe(2027);
        var subjects = app.Mails.Sent.Select(mail => mail.Subject).ToList();
        subjects.Count(subject => subject.StartsWith("Laporan gangguan", StringComparison.Ordinal)).ShouldBe(2, "one to the official, one to the manager");
        subjects.Count(subject => subject.StartsWith("Pengingat tugas", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Renew_PressedTwiceAtOnceAndOnceMore_IsOneRenewal()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await app.HostAsync();
        var (path, other) = (await app.RenewLinkAsync(id), await app.RenewLinkAsync(id));

        var answers = await Task.WhenAll(app.RenewAsync(path), app.RenewAsync(other), app.RenewAsync(path));
        await app.SettleAsync();
        using var late = await app.RenewAsync(other);

        var ids = new HashSet<RequestId>();
        foreach (var answer in answers.Where(answer => answer.StatusCode == HttpStatusCode.Accepted))
        {
            ids.Add(await answer.IdAsync());
        }

        // A later sender is told to try again while the first renewal is being stored, or sees that it is filed.
        answers.ShouldAllBe(answer =>
            new[] { HttpStatusCode.Accepted, HttpStatusCode.Conflict, HttpStatusCode.ServiceUnavailable }.Contains(answer.StatusCode));
        ids.ShouldHaveSingleItem().ShouldBe((await app.RecordAsync(id)).PendingRenewal);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(Cancellation)).ShouldContain((await app.RequestAsync(ids.Single())).Header.Number);
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Renew_WrongDigits_IsRefusedAndLocksAfterFive()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await app.HostAsync();
        var path = await app.RenewLinkAsync(id);

        for (var left = 4; left >= 0; left--)
        {
            using var refused = await app.RenewAsync(path, ("idDigits", "9999"));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        using var locked = await app.RenewAsync(path);
        locked.StatusCode.ShouldBe(HttpStatusCode.Locked);
        (await app.RecordAsync(id)).PendingRenewal.ShouldBeNull();
    }

    [Fact]
    public async Task Renew_AgencysLinkOrAnotherEmail_OnlyLooks()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await app.HostAsync();
        var agencys = await app.RenewLinkAsync(id, Renewal.Agency);

        (await app.Http.GetStringAsync(agencys, Cancellation)).ShouldContain("Riwayat");
        using var forbidden = await app.RenewAsync(agencys);
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var refused = await app.RenewAsync(await app.RenewLinkAsync(id), ("managerEmail", "lain@batam.go.id"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.RecordAsync(id)).PendingRenewal.ShouldBeNull();
    }

    [Fact]
    public async Task Renew_Withdrawn_NoticesGoOnAndItMayBeFiledAgain()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await app.HostAsync();
        var path = await app.RenewLinkAsync(id);
        var first = await app.RenewedAsync(path);

        using var withdrawn = await app.PressAsync(
            app.Mails.To(Applicant.Manager).Last().Link("status").Replace("status", "cabut", StringComparison.Ordinal),
            ("reason", "Keliru."), ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        var record = await app.RecordAsync(id);
        record.PendingRenewal.ShouldBeNull();
        record.Due.ShouldNotBeNull();

        var second = await app.RenewedAsync(path);
        await app.ApproveAsync();

        second.ShouldNotBe(first);
        (await app.RecordAsync(id)).FormOf.ShouldBe(second);
    }

    [Fact]
    public async Task Renew_RefusedThenRevised_IsApprovedOnceHoweverOftenItIsClosed()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await app.HostAsync();
        var renewal = await app.RenewedAsync(await app.RenewLinkAsync(id));
        using var refused = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        using var revised = await app.RenewAsync(app.Mails.To(Applicant.Manager).Last().Link("revisi"), ("notes", "Sudah dilengkapi."));
        revised.StatusCode.ShouldBe(HttpStatusCode.OK, await revised.Content.ReadAsStringAsync(Cancellation));
        await app.SettleAsync();
        await app.ApproveAsync();

        await ActivatorUtilities.CreateInstance<CloseRenewal>(app.Get<IServiceProvider>()).Run(renewal.Value, Cancellation);

        (await app.RecordAsync(id)).ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
        (await app.RequestAsync(renewal)).Current.Attachments.ShouldAllBe(file => file.FiledWith == id);
        app.Mails.Sent.Count(mail => mail.Announces == app.Mails.Sent[^1].Announces).ShouldBe(1, "a repeat sends nothing again");
        app.Mails.To(Applicant.Manager).Count(mail => mail.Announces.Contains(".renewed.", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static Task<RunningApp> StartAsync(string day) => RunningApp.StartAsync(Wib.At(DateOnly.Parse(day), new TimeOnly(9, 0)), OfficialsJson.Usual());
}
