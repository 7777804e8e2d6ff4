using System.Net;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app dies after any write of an act on a hosted application: it is done once, and whoever is to be told is told once.</summary>
public sealed class DeskApplicationCrashTests
{
    /// <summary>More than the writes of any of these acts.</summary>
    private const int Most = 30;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task WorkIncident_DiesAfterEachWrite_IsDoneOnceAndTheReporterIsToldOnce() => SurviveAsync(
        "gangguan",
        application => [("incident", application.Incidents.Single().Key), ("state", "selesai"), ("note", "Sudah terbuka lagi.")],
        (application, mails, when) =>
        {
            application.Progress.ShouldHaveSingleItem(when).State.ShouldBe(IncidentState.Selesai);
            application.History.Count(entry => entry.Detail == "Sudah terbuka lagi.").ShouldBe(1, when);
            ToldOnce(mails, "-selesai.", when);
        });

    [Fact]
    public Task Correct_DiesAfterEachWrite_IsDoneOnceAndTheManagerIsToldOnce() => SurviveAsync(
        "perbaikan",
        _ => [("hostedUrl", "https://baru.batam.go.id"), ("server", "vm-02"), ("reason", "Pindah server."), ("corrections", "0")],
        (application, mails, when) =>
        {
            application.Record.Corrections.ShouldBe(1, when);
            application.Record.Technical!.Server.ShouldBe("vm-02");
            application.History.Count(entry => entry.Action == "Data layanan diperbaiki").ShouldBe(1, when);
            ToldOnce(mails, ".address.", when);
        });

    /// <summary>Whoever got no answer presses again, so that a second link may leave; none is lost.</summary>
    [Fact]
    public Task SendLink_DiesAfterEachWrite_LeavesAndIsInTheHistory() => SurviveAsync(
        "tautan", _ => [],
        (application, mails, when) =>
        {
            application.History.ShouldContain(entry => entry.Action == "Tautan layanan dikirim ulang", when);
            mails.Count(mail => mail.Text.Contains("/layanan/", StringComparison.Ordinal)).ShouldBeInRange(1, 2, when);
        });

    /// <summary>When the process died before it could say whether the mail left, the same mail leaves again, under the same Message-Id.</summary>
    private static void ToldOnce(IReadOnlyList<Mail> mails, string what, string when)
    {
        var told = mails.Where(mail => mail.Announces.Contains(what, StringComparison.Ordinal)).ToList();
        told.Count.ShouldBeInRange(1, 2, when);
        told.Select(mail => mail.Announces).Distinct().Count().ShouldBe(1, when);
    }

    private static async Task SurviveAsync(
        string act, Func<HostedApplication, (string, string)[]> form, Action<HostedApplication, IReadOnlyList<Mail>, string> verify)
    {
        await using var mortal = await MortalApp.StartAsync(HttpStatusCode.SeeOther);
        var app = mortal.App;
        var ids = new List<RequestId>();
        for (var number = 0; number < Most; number++)
        {
            ids.Add(await HostAsync(app, number));
        }

        var session = await app.SignInAsync(OfficialsJson.Pa);
        var survived = await mortal.DieAfterEachWriteAsync(
            async number =>
            {
                var fields = form(await ApplicationAsync(app, ids[number]));
                await mortal.ActAsync(async () =>
                {
                    using var answer = await app.PressAsync($"/meja/register/{ids[number]}/{act}", session, fields);
                    return answer.StatusCode;
                });
                return ids[number];
            },
            async (id, when) =>
            {
                await mortal.LaterAsync(TimeSpan.FromMinutes(40));
                await app.Get<RenewalSweep>().RunAsync(Cancellation);
                session = await app.SignInAsync(OfficialsJson.Pa);
                var application = await ApplicationAsync(app, id);
                await app.ShouldListAsync<ListedApplication>(when, id);
                verify(application, [.. app.Mails.To(application.Record.Manager.Email.Value)], when);
            });

        survived.ShouldBeGreaterThan(3);
    }

    private static async Task<RequestId> HostAsync(RunningApp app, int number)
    {
        var (id, register) = (await app.HostAsync("2026-03-01"), app.Get<IHostingRegister>());
        var application = await ApplicationAsync(app, id);
        var manager = application.Record.Manager with { Email = EmailAddress.Parse($"pengelola-{number}@batam.go.id") };
        var incident = Incident.Report(IncidentKind.Availability, "Tidak terbuka.", null, manager.Name, app.Time.GetUtcNow().AddDays(-1));
        application = application with { Record = application.Record with { Manager = manager } };
        (await register.AppendAsync(application.ReportIncident(incident with { Email = manager.Email }), Cancellation)).ShouldBe(StoreOutcome.Stored);
        var link = app.Get<Notifications.Links.LinkIssuer>().Issue(id, LinkPurpose.HostedApplication, application.Record.Term, manager.Email);
        await register.AppendAsync(new RegisterChange(id) { NewLinks = [link.Link] }, Cancellation);
        return id;
    }

    private static async Task<HostedApplication> ApplicationAsync(RunningApp app, RequestId id) =>
        (await app.Get<IHostingRegister>().FindAsync(id, Cancellation))!;
}
