using System.Net;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A change of hosting manager outside the renewal: requested, then decided by the agency's head or else the PA sub-coordinator.</summary>
public sealed class ManagerChangeTests
{
    private const string New = "dewi@batam.go.id";
    private const string Outsider = "orang.luar@gmail.example";

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
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var link = await scene.LinkAsync(LinkPurpose.Renew, RegisterSample.Manager());
        using var form = await scene.App.Http.GetAsync(Path(link), Cancellation);
        (await form.Content.ReadAsStringAsync(Cancellation)).ShouldContain(RegisterSample.Head);

        using var asked = await scene.App.PressAsync(Path(link), Form());
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Email.Value.ShouldBe(RegisterSample.Manager());
        var confirmation = scene.Mails.To(RegisterSample.Head).Single().Link("pengelola");
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
    public async Task Manager_ReplacedOnTheDayOfAReport_TheNewOneDoesNotGetItsReceipt()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var link = await scene.LinkAsync(LinkPurpose.Renew, RegisterSample.Manager());
        using var reported = await scene.App.PressAsync(
            link.Replace("/perpanjangan/", "/gangguan/", StringComparison.Ordinal),
            ("kind", "lainnya"), ("what", "Halaman depan tidak terbuka."), ("since", ""), ("idDigits", HostedScene.ManagerDigits));
        reported.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.App.Time.Advance(TimeSpan.FromHours(1));

        using var asked = await scene.App.PressAsync(Path(link), Form());
        using var confirmed = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Head).Single().Link("pengelola"), ("idDigits", HostedScene.HeadDigits));
        await scene.SweepAsync();

        scene.Mails.To(New).ShouldHaveSingleItem().Subject.ShouldStartWith("Anda sekarang Pengelola Hosting");
        scene.Mails.To(RegisterSample.Manager()).Count(mail => mail.Announces.Contains(".incident.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData(Outsider)]
    [InlineData("teman@batam.go.id")]
    public async Task Manager_AddressThatTheApplicantTyped_ConfirmsNobody(string contact)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: $"0778-1 / {contact}");
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));

        using var asked = await scene.App.PressAsync(link, Form());
        await scene.SweepOnAsync("2026-06-03");

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldContain("keputusannya diminta dari Sub Koordinator PA");
        scene.Mails.To(contact).ShouldBeEmpty();
        var question = scene.Mails.To(OfficialsJson.Pa).Single();

        // Typed addresses are broken there, so that nobody presses them.
        var text = question.Text.Replace("\u200B", "", StringComparison.Ordinal);
        foreach (var known in new[] { "Sari Contoh", "Dewi Baru", New, "Tidak ada email Kepala OPD yang terkonfirmasi" })
        {
            text.ShouldContain(known);
        }

        (await scene.ApplicationAsync()).Record.Manager.Email.Value.ShouldBe(RegisterSample.Manager());
    }

    [Fact]
    public async Task Manager_AgencysContactAsks_IsNamedAsThatAndNotAsTheHead()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: Outsider);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, Outsider));

        using var asked = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.ManagerChange!.AskedBy.ShouldBe($"Dinas Contoh ({Outsider})");
        scene.Mails.To(Outsider).ShouldBeEmpty();
    }

    [Fact]
    public async Task Manager_SubCoordinatorSaysYa_IsReplacedAndBothAreTold()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var decision = await AskAsync(scene);

        var page = await scene.App.Http.GetStringAsync(decision, Cancellation);
        using var scanned = await scene.App.PressAsync(decision, ("decision", "ya"));
        using var wrong = await scene.App.PressAsync(decision, ("decision", "ya"), ("idDigits", HostedScene.ManagerDigits));
        (await scene.ApplicationAsync()).Record.Manager.Email.Value.ShouldBe(RegisterSample.Manager());
        using var decided = await scene.DecideAsync(decision, OfficialsJson.Pa, ("decision", "ya"));
        using var again = await scene.DecideAsync(decision, OfficialsJson.Pa, ("decision", "tidak"), ("reason", "Keliru."));

        page.ShouldContain("Tidak ada email Kepala OPD yang terkonfirmasi");
        scanned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Name.ShouldBe("Dewi Baru");
        scene.Mails.To(RegisterSample.Manager()).Single().Text.ShouldContain("atas keputusan");
        scene.Mails.To(New).Single().Link("layanan").ShouldNotBeEmpty();
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pergantian sudah dikonfirmasi");
    }

    [Fact]
    public async Task Manager_SubCoordinatorSaysTidak_StaysAndReadsWhy()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var decision = await AskAsync(scene);

        using var bare = await scene.DecideAsync(decision, OfficialsJson.Pa, ("decision", "tidak"));
        using var decided = await scene.DecideAsync(decision, OfficialsJson.Pa, ("decision", "tidak"), ("reason", "Kepala OPD tidak mengenalnya."));
        await scene.SweepOnAsync("2026-06-09");

        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Email.Value.ShouldBe(RegisterSample.Manager());
        scene.Mails.To(RegisterSample.Manager()).Single().Text.ShouldContain("Kepala OPD tidak mengenalnya.");
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
        using var stale = await scene.App.Http.GetAsync(decision, Cancellation);
        stale.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await stale.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pergantian sudah ditolak");
    }

    [Fact]
    public async Task Manager_SubCoordinatorIsSilent_IsAskedEverySevenDays()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        await AskAsync(scene);

        foreach (var day in new[] { "2026-06-03", "2026-06-09", "2026-06-10", "2026-06-16" })
        {
            await scene.SweepOnAsync(day);
        }

        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("198106062006062006", New)]
    [InlineData("199203032018032003", OfficialsJson.Deputy)]
    public async Task Manager_OfficialIsTheNewOneByNipOrMailbox_AnotherDecides(string nip, string email)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", OfficialsJson.Usual().WithDeputy().Write());
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));

        using var asked = await scene.App.PressAsync(link, [.. Form(email: email).Where(field => field.Item1 != "managerId"), ("managerId", nip)]);

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.To(OfficialsJson.Deputy).ShouldBeEmpty();
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(RegisterSample.Head)]
    [InlineData("kadis+pengelola@batam.go.id")]
    public async Task Manager_HeadsOwnAddress_IsRefusedAtTheField(string email)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));

        using var refused = await scene.App.PressAsync(link, Form(email: email));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Ini email Kepala OPD.");
    }

    [Fact]
    public async Task Manager_AskedTwice_SameIsOneAndAnotherTakesItsPlace()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Head));

        using var first = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits));
        using var same = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits));
        scene.Mails.To(RegisterSample.Head).Count().ShouldBe(2);
        using var other = await scene.App.PressAsync(link, Form(HostedScene.HeadDigits, "lain@batam.go.id"));

        same.StatusCode.ShouldBe(HttpStatusCode.OK);
        var links = scene.Mails.To(RegisterSample.Head).Select(mail => mail.Link("pengelola")).ToList();
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
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));
        using var first = await scene.App.PressAsync(link, Form());
        for (var i = 0; i < Link.MostWrongTries; i++)
        {
            using var wrong = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Head).Single().Link("pengelola"), ("idDigits", "9999"));
        }

        using var again = await scene.App.PressAsync(link, Form());
        using var confirmed = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Head).Last().Link("pengelola"), ("idDigits", HostedScene.HeadDigits));

        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Permintaan konfirmasi dikirim kepada Kepala OPD");
        scene.Mails.To(RegisterSample.Head).Count().ShouldBe(2);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Name.ShouldBe("Dewi Baru");
    }

    [Theory]
    [InlineData(false, "belum terkirim", "belum terkirim")]
    [InlineData(true, "menolak permintaan konfirmasi", "ditolak kotak email")]
    public async Task Manager_MailDoesNotArrive_PageSaysSo(bool isRefused, string told, string shown)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));
        scene.Mails.Failures = isRefused ? 0 : 1000;
        scene.Mails.Bouncing = isRefused ? RegisterSample.Head : "";

        using var asked = await scene.App.PressAsync(link, Form());
        using var page = await scene.App.Http.GetAsync(link, Cancellation);
        scene.Mails.Failures = 0;
        scene.Mails.Bouncing = "";
        using var again = await scene.App.PressAsync(link, Form());

        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldContain(told);
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain(shown);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Permintaan konfirmasi dikirim kepada Kepala OPD");
        scene.Mails.To(RegisterSample.Head).Count().ShouldBe(1);
    }

    /// <summary>The manager asks for another.</summary>
    /// <returns>The path at which the PA sub-coordinator decides.</returns>
    private static async Task<string> AskAsync(HostedScene scene)
    {
        var link = Path(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));
        using var asked = await scene.App.PressAsync(link, Form());
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        return scene.Mails.To(OfficialsJson.Pa).Single().Link("penggantian");
    }
}
