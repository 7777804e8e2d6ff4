using System.Net;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A change of hosting manager outside the renewal: requested, then confirmed by the agency's head.</summary>
public sealed class ManagerChangeTests
{
    private const string New = "dewi@batam.go.id";
    private const string Head = "kadis@batam.go.id";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static (string, string)[] Form(string digits = HostedScene.ManagerDigits, string email = New) =>
    [
        ("managerName", "Dewi Baru"), ("managerIdKind", "nip"), ("managerId", "199203032018032003"), ("managerEmail", email),
        ("managerPhone", "0812-0000-1111"), ("idDigits", digits),
    ];

    private static string Path(string link) => link
        .Replace("/layanan/", "/pengelola/", StringComparison.Ordinal)
        .Replace("/perpanjangan/", "/pengelola/", StringComparison.Ordinal);

    [Fact]
    public async Task Manager_AskedAndConfirmed_IsReplacedAndBothAreTold()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: $"0778-1 / {RegisterSample.Agency}");
        var link = await scene.LinkAsync(LinkPurpose.Renew, RegisterSample.Manager());
        using var form = await scene.App.Http.GetAsync(Path(link), Cancellation);
        (await form.Content.ReadAsStringAsync(Cancellation)).ShouldContain(RegisterSample.Agency);

        using var asked = await scene.App.PressAsync(Path(link), Form());
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Email.Value.ShouldBe(RegisterSample.Manager());
        var confirmation = scene.Mails.To(RegisterSample.Agency).Single().Link("pengelola");
        using var wrong = await scene.App.PressAsync(confirmation, ("idDigits", HostedScene.ManagerDigits));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var confirmed = await scene.App.PressAsync(confirmation, ("idDigits", HostedScene.HeadDigits));

        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Name.ShouldBe("Dewi Baru");
        scene.Mails.To(RegisterSample.Manager()).Single().Subject.ShouldStartWith("Anda bukan Pengelola Hosting lagi");
        var told = scene.Mails.To(New).Single();
        using var old = await scene.App.Http.GetAsync(link.Replace("perpanjangan", "layanan", StringComparison.Ordinal), Cancellation);
        old.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var fresh = await scene.App.Http.GetAsync(told.Link("layanan"), Cancellation);
        fresh.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var again = await scene.App.PressAsync(confirmation, ("idDigits", HostedScene.HeadDigits));
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Dewi Baru sejak 2 Juni 2026");
    }

    [Fact]
    public async Task Manager_AgencyHasNoAddress_AsksForTheHeads()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));

        using var missing = await scene.App.PressAsync(link, Form());
        using var own = await scene.App.PressAsync(link, [.. Form(), ("headEmail", New)]);
        using var asked = await scene.App.PressAsync(link, [.. Form(), ("headEmail", Head)]);

        missing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await missing.Content.ReadAsStringAsync(Cancellation);
        page.ShouldContain("tidak tercatat alamat email");
        page.ShouldContain("value=\"Dewi Baru\"");
        own.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.To(Head).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Manager_AskedTwice_SameIsOneAndAnotherTakesItsPlace()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: RegisterSample.Agency);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Agency));

        using var first = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits));
        using var same = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits));
        scene.Mails.To(RegisterSample.Agency).Count().ShouldBe(2);
        using var other = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits, "lain@batam.go.id"));

        same.StatusCode.ShouldBe(HttpStatusCode.OK);
        var links = scene.Mails.To(RegisterSample.Agency).Select(mail => mail.Link("pengelola")).ToList();
        links.Count.ShouldBe(3);
        using var stale = await scene.App.PressAsync(links[0], ("idDigits", HostedScene.HeadDigits));
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await scene.ApplicationAsync()).Record.Manager.Email.Value.ShouldBe(RegisterSample.Manager());
    }

    [Fact]
    public async Task Manager_RenewalUnderWay_IsRefusedWithTheReason()
    {
        await using var scene = await HostedScene.BeginAsync("2026-11-02", contact: RegisterSample.Agency);
        var link = Path(await scene.LinkAsync(LinkPurpose.Renew, RegisterSample.Manager()));
        await scene.StoreAsync(application => application.BeginRenewal(RequestId.From(Guid.NewGuid()), scene.App.Time.GetUtcNow()));

        using var refused = await scene.App.PressAsync(link, Form());

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await scene.ApplicationAsync()).Record.ManagerChange.ShouldBeNull();
    }

    [Fact]
    public async Task Manager_ConfirmationLockedAndAskedForAgain_HeadGetsAnotherLinkAndConfirms()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: RegisterSample.Agency);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));
        using var first = await scene.App.PressAsync(link, Form());
        for (var i = 0; i < Link.MostWrongTries; i++)
        {
            using var wrong = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Agency).Single().Link("pengelola"), ("idDigits", "9999"));
        }

        using var again = await scene.App.PressAsync(link, Form());
        using var confirmed = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Agency).Last().Link("pengelola"), ("idDigits", HostedScene.HeadDigits));

        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Permintaan konfirmasi dikirim kepada Kepala OPD");
        scene.Mails.To(RegisterSample.Agency).Count().ShouldBe(2);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Name.ShouldBe("Dewi Baru");
    }

    [Theory]
    [InlineData(false, "belum terkirim", "belum terkirim")]
    [InlineData(true, "menolak permintaan konfirmasi", "ditolak kotak surat")]
    public async Task Manager_MailDoesNotArrive_PageSaysSo(bool isRefused, string told, string shown)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: RegisterSample.Agency);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));
        scene.Mails.Failures = isRefused ? 0 : 1000;
        scene.Mails.Bouncing = isRefused ? RegisterSample.Agency : "";

        using var asked = await scene.App.PressAsync(link, Form());
        using var page = await scene.App.Http.GetAsync(link, Cancellation);
        scene.Mails.Failures = 0;
        scene.Mails.Bouncing = "";
        using var again = await scene.App.PressAsync(link, Form());

        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldContain(told);
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain(shown);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Permintaan konfirmasi dikirim kepada Kepala OPD");
        scene.Mails.To(RegisterSample.Agency).Count().ShouldBe(1);
    }
}
