using System.Net;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>What officials do with a hosted application at the desk: its service link, its address and technical record, its disturbance reports.</summary>
public sealed class DeskApplicationActTests
{
    private static readonly (string, string)[] Report =
        [("kind", "ketersediaan"), ("what", "Halaman depan tidak terbuka."), ("since", ""), ("idDigits", HostedScene.ManagerDigits)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendLink_ByTheFrontDesk_MailsTheManagerAndSaysWhoHadItSent()
    {
        await using var scene = await BeginAsync();
        await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager());
        var session = await scene.App.SignInAsync(OfficialsJson.Loket);

        using var sent = await scene.App.PressAsync(At(scene, "/tautan"), session);

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await sent.Content.ReadAsStringAsync(Cancellation));
        sent.Headers.Location!.OriginalString.ShouldBe(At(scene, "?selesai=SendServiceLink"));
        scene.Mails.To(RegisterSample.Manager()).ShouldHaveSingleItem().Text.ShouldContain("/layanan/");
        (await scene.ApplicationAsync()).History.ShouldContain(
            entry => entry.Actor == "Pejabat loket (Petugas Loket)" && entry.Action == "Tautan layanan dikirim ulang");
    }

    [Fact]
    public async Task SendLink_NoneEverLeft_SaysSoAtTheForm()
    {
        await using var scene = await BeginAsync();
        var session = await scene.App.SignInAsync(OfficialsJson.Pa);

        using var refused = await scene.App.PressAsync(At(scene, "/tautan"), session);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("belum pernah mendapat tautan layanan");
    }

    [Fact]
    public async Task Correct_Address_TellsTheManagerAndKeepsTheRecordToOfficials()
    {
        await using var scene = await BeginAsync();
        var session = await scene.App.SignInAsync(OfficialsJson.Pa);
        (string, string)[] form =
            [("hostedUrl", "https://baru.batam.go.id"), ("server", "vm-rahasia-07"), ("reason", "Pindah server."), ("corrections", "0")];

        using var corrected = await scene.App.PressAsync(At(scene, "/perbaikan"), session, form);
        using var again = await scene.App.PressAsync(At(scene, "/perbaikan"), session, form);
        using var late = await scene.App.PressAsync(At(scene, "/perbaikan"), session, [.. form, ("runtime", "PHP")]);

        corrected.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await corrected.Content.ReadAsStringAsync(Cancellation));
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await late.Content.ReadAsStringAsync(Cancellation)).ShouldContain("baru saja diperbaiki orang lain");
        var record = (await scene.ApplicationAsync()).Record;
        record.Url.ShouldBe("https://baru.batam.go.id");
        record.Technical!.Server.ShouldBe("vm-rahasia-07");
        scene.Mails.To(RegisterSample.Manager()).ShouldHaveSingleItem().Text.ShouldContain("Pindah server.");
        var link = await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager());
        var managers = await scene.App.Http.GetStringAsync(link, Cancellation);
        managers.ShouldContain("https://baru.batam.go.id");
        managers.ShouldNotContain("vm-rahasia-07");
    }

    [Fact]
    public async Task WorkIncident_StepByStep_TellsTheReporterAtEachAndShowsIt()
    {
        const string head = "kepala@batam.go.id";
        await using var scene = await BeginAsync(head);
        var link = await scene.LinkAsync(LinkPurpose.Incident, head);
        using var reported = await scene.App.PressAsync(link, [.. Report[..3], ("idDigits", HostedScene.HeadDigits)]);
        reported.StatusCode.ShouldBe(HttpStatusCode.OK, await reported.Content.ReadAsStringAsync(Cancellation));
        var session = await scene.App.SignInAsync(OfficialsJson.Pa);
        var incident = (await scene.ApplicationAsync()).Incidents.Single();

        foreach (var (state, note) in new[] { ("diterima", ""), ("ditangani", "Server dinyalakan ulang."), ("selesai", "Sudah terbuka lagi.") })
        {
            using var worked = await WorkAsync(scene, session, incident, state, note);
            worked.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await worked.Content.ReadAsStringAsync(Cancellation));
            scene.Mails.To(head).Count(mail => mail.Subject.StartsWith($"Gangguan ketersediaan: {state}", StringComparison.Ordinal)).ShouldBe(1);
            scene.App.Time.Advance(TimeSpan.FromHours(1));
        }

        using var back = await WorkAsync(scene, session, incident, "ditangani", "Lagi.");
        back.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        scene.Mails.To(head).Count().ShouldBe(3);
        var page = await scene.App.Http.GetStringAsync(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()), Cancellation);
        page.ShouldContain("2 Juni 2026 pukul 12.00 WIB, Pejabat pa (Sub Koordinator PA): Sudah terbuka lagi.");
    }

    [Fact]
    public async Task WorkIncident_DoneWithoutANote_AsksForIt()
    {
        await using var scene = await BeginAsync();
        using var reported = await scene.App.PressAsync(await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager()), Report);
        var session = await scene.App.SignInAsync(OfficialsJson.Pa);
        var application = await scene.ApplicationAsync();

        using var refused = await WorkAsync(scene, session, application.Incidents.Single(), "selesai", "");

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("href=\"#workincident-note\"");
        (await scene.ApplicationAsync()).Progress.ShouldBeEmpty();
    }

    /// <summary>A report of an earlier version names no address, and its manager has been replaced since.</summary>
    [Fact]
    public async Task WorkIncident_NobodyCanBeTold_ThePageSaysSoAndNobodyIs()
    {
        await using var scene = await BeginAsync();
        var old = Incident.Report(IncidentKind.Security, "Halaman asing.", null, "Orang Lama", scene.App.Time.GetUtcNow());
        await scene.StoreAsync(application => application.ReportIncident(old));
        var session = await scene.App.SignInAsync(OfficialsJson.Pa);

        using var page = await scene.App.OpenAsync(At(scene, ""), session);
        using var worked = await WorkAsync(scene, session, old, "diterima", "");

        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pelapornya tidak dapat dikabari");
        worked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        scene.Mails.Sent.ShouldNotContain(mail => mail.Subject.StartsWith("Gangguan keamanan: diterima", StringComparison.Ordinal));
    }

    private static Task<HostedScene> BeginAsync(string? head = null) =>
        HostedScene.BeginAsync("2026-06-02", OfficialsJson.Usual().WithFrontDesk(), head: head);

    private static string At(HostedScene scene, string act) => $"/meja/register/{scene.Id}{act}";

    private static Task<HttpResponseMessage> WorkAsync(HostedScene scene, string session, Incident incident, string state, string note) =>
        scene.App.PressAsync(At(scene, "/gangguan"), session, ("incident", incident.Key), ("state", state), ("note", note));
}
