using System.Net;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The decision after grace (sop.md part 3): people decide, and a deletion needs two of them.</summary>
public sealed class DeletionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly (string, string)[] Delete = [("decision", "hapus"), ("reason", "Tidak dipakai lagi."), ("backup", "ya")];

    private static async Task<string> ProposeAsync(HostedScene scene)
    {
        await scene.SweepAsync();
        using var proposed = await scene.DecideAsync(scene.Mails.To(OfficialsJson.Pa).Last().Link("penghapusan"), OfficialsJson.Pa, Delete);
        proposed.StatusCode.ShouldBe(HttpStatusCode.OK);
        return scene.Mails.To(OfficialsJson.Kabid).Last().Link("penghapusan");
    }

    [Fact]
    public async Task Sweep_AfterGrace_AsksOnceAndAgainEveryWeekUntilDecided()
    {
        await using var scene = await HostedScene.BeginAsync("2027-03-31");

        var days = new List<string>();
        for (var day = new DateOnly(2027, 3, 31); day <= new DateOnly(2027, 4, 16); day = day.AddDays(1))
        {
            var before = Questions();
            await scene.SweepOnAsync($"{day:yyyy-MM-dd}");
            await scene.SweepAsync();
            days.AddRange(Enumerable.Repeat($"{day:MM-dd}", Questions() - before));
        }

        days.ShouldBe(["04-01", "04-08", "04-15"]);
        (await scene.ApplicationAsync()).Record.DeletedAt.ShouldBeNull();

        int Questions() => scene.Mails.To(OfficialsJson.Pa).Count(mail => mail.Text.Contains("/penghapusan/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deletion_ProposedThenAgreed_IsDeletedAndEverybodyIsTold()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01", contact: $"0778-1 / {RegisterSample.Agency}");
        var consent = await ProposeAsync(scene);
        (await scene.ApplicationAsync()).Record.StatusOn(new DateOnly(2027, 4, 1)).ShouldBe(HostingStatus.PastGrace);

        using var agreed = await scene.DecideAsync(consent, OfficialsJson.Kabid, ("decision", "setuju"));

        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
        var application = await scene.ApplicationAsync();
        application.Record.StatusOn(new DateOnly(2027, 4, 1)).ShouldBe(HostingStatus.Deleted);
        application.History.Select(entry => entry.Action).ShouldContain("Penghapusan disetujui");
        await scene.App.ShouldListTheTruthAsync();
        foreach (var email in new[] { RegisterSample.Manager(), RegisterSample.Agency, OfficialsJson.Pa })
        {
            scene.Mails.To(email).Last().Subject.ShouldStartWith("Layanan hosting dihapus");
        }

        var before = scene.Mails.Sent.Count;
        await scene.SweepOnAsync("2027-04-02");
        await scene.SweepOnAsync("2027-04-09");
        scene.Mails.Sent.Count.ShouldBe(before);
        (await scene.ApplicationAsync()).Record.Due.ShouldBeNull();
    }

    [Fact]
    public async Task Deletion_SecondPress_SeesWhoDecidedWhen()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await ProposeAsync(scene);

        var link = scene.Mails.To(OfficialsJson.Pa).First().Link("penghapusan");
        using var second = await scene.DecideAsync(link, OfficialsJson.Pa, Delete);

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await second.Content.ReadAsStringAsync(Cancellation);
        text.ShouldContain("Pejabat pa (Sub Koordinator PA) mengusulkan penghapusan pada 1 April 2027");
        text.ShouldContain("Pejabat kabid (Kepala Bidang");
        scene.Mails.To(OfficialsJson.Kabid).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Deletion_PressedTwiceAtOnce_IsOneProposal()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var link = scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.DecideAsync(link, OfficialsJson.Pa, Delete)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(3);
        (await scene.ApplicationAsync()).History.Count(entry => entry.Action == "Penghapusan diusulkan").ShouldBe(1);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Deletion_SomethingMissing_SaysSoAtTheFieldsAndChangesNothing()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var link = scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan");

        using var seen = await scene.App.Http.GetAsync(link, Cancellation);
        using var refused = await scene.DecideAsync(link, OfficialsJson.Pa, ("decision", "hapus"), ("reason", "Sudah usang & <b>tua</b>"));
        using var late = await scene.DecideAsync(link, OfficialsJson.Pa, ("decision", "perpanjang"), ("reason", "x"), ("graceUntil", "2028-05-01"));
        using var nothing = await scene.App.PressAsync(link);

        seen.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.Content.ReadAsStringAsync(Cancellation);
        page.ShouldContain("Sudah usang &amp; &lt;b&gt;tua&lt;/b&gt;");
        page.ShouldContain("href=\"#hapus-backup\"");
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await late.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Paling lama satu tahun");
        nothing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var application = await scene.ApplicationAsync();
        application.Record.Deletion.ShouldBeNull();
        application.Links.Single().WrongTries.ShouldBe(0);
    }

    [Fact]
    public async Task Deletion_FiveWrongDigits_LocksTheLink()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var link = scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan");

        for (var i = 0; i < 5; i++)
        {
            using var wrong = await scene.App.PressAsync(link, [.. Delete, ("idDigits", "9999")]);
        }

        using var right = await scene.DecideAsync(link, OfficialsJson.Pa, Delete);
        right.StatusCode.ShouldBe(HttpStatusCode.Locked);
        (await scene.ApplicationAsync()).Record.Deletion.ShouldBeNull();
    }

    [Fact]
    public async Task Deletion_GraceExtended_StatusFollowsAndTheQuestionComesAgainAfterIt()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();

        using var extended = await scene.DecideAsync(
            scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan"), OfficialsJson.Pa, ("decision", "perpanjang"), ("graceUntil", "2027-06-30"),
            ("reason", "Menunggu anggaran"));

        extended.StatusCode.ShouldBe(HttpStatusCode.OK);
        var told = scene.Mails.To(RegisterSample.Manager()).Single();
        told.Subject.ShouldStartWith("Masa tenggang diperpanjang sampai 30 Jun 2027");
        using var page = await scene.App.Http.GetAsync(told.Link("perpanjangan").Replace("perpanjangan", "layanan", StringComparison.Ordinal), Cancellation);
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Menunggu anggaran");
        foreach (var day in new[] { "2027-04-02", "2027-04-08", "2027-06-30" })
        {
            await scene.SweepOnAsync(day);
        }

        (await scene.ApplicationAsync()).Record.StatusOn(new DateOnly(2027, 6, 30)).ShouldBe(HostingStatus.InGrace);
        scene.Mails.Sent.Count.ShouldBe(2);
        await scene.SweepOnAsync("2027-07-01");
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Deletion_Declined_AsksThePaSubCoordinatorAgainWithTheReason()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        var consent = await ProposeAsync(scene);

        using var empty = await scene.DecideAsync(consent, OfficialsJson.Kabid, ("decision", "tolak"));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var declined = await scene.DecideAsync(consent, OfficialsJson.Kabid, ("decision", "tolak"), ("reason", "Tunggu jawaban instansi."));
        declined.StatusCode.ShouldBe(HttpStatusCode.OK);
        await scene.SweepOnAsync("2027-04-02");

        var questions = scene.Mails.To(OfficialsJson.Pa).ToList();
        questions.Count.ShouldBe(2);
        questions[1].Text.ShouldContain("> Tunggu jawaban instansi.");
        using var first = await scene.App.Http.GetAsync(questions[0].Link("penghapusan"), Cancellation);
        first.StatusCode.ShouldBe(HttpStatusCode.Gone);
        using var second = await scene.App.Http.GetAsync(questions[1].Link("penghapusan"), Cancellation);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Deletion_OnePersonInBothOffices_CannotAgreeAndIsTold()
    {
        var officials = OfficialsJson.Usual().Clear()
            .With("SubKoordinatorPa", OfficialsJson.Pa, "197612311995111002")
            .With("KepalaBidang", OfficialsJson.Pa, "197612311995111002", acting: "Plh.").Write();
        await using var scene = await HostedScene.BeginAsync("2027-04-01", officials);
        await scene.SweepAsync();

        using var proposed = await scene.DecideAsync(scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan"), OfficialsJson.Pa, Delete);

        (await proposed.Content.ReadAsStringAsync(Cancellation)).ShouldContain("tidak ada pejabat lain");
        scene.Mails.Sent.Count.ShouldBe(1);
        officials.With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005").Write();
        await scene.SweepOnAsync("2027-04-02");
        scene.Mails.To(OfficialsJson.Kabid).Count().ShouldBe(1);
    }

    [Fact]
    public async Task DeletionConsent_ProposerBecameKepalaBidang_IsRefusedAndToldToWhomItGoes()
    {
        var officials = OfficialsJson.Usual();
        await using var scene = await HostedScene.BeginAsync("2027-04-01", officials);
        var consent = await ProposeAsync(scene);
        officials.Clear()
            .With("KepalaBidang", OfficialsJson.Kabid, "197612311995111002")
            .With("KepalaBidang", OfficialsJson.Deputy, "198106062006062006", acting: "Plh.").Write();

        using var agreed = await scene.DecideAsync(consent, OfficialsJson.Pa, ("decision", "setuju"));

        agreed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await agreed.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pejabat plh");
        (await scene.ApplicationAsync()).Record.DeletedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Deletion_RenewalFiledMeanwhile_CancelsTheProposal()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        var consent = await ProposeAsync(scene);
        var renewal = RequestId.From(Guid.NewGuid());
        await scene.StoreAsync(application => application.BeginRenewal(renewal, scene.App.Time.GetUtcNow()));

        using var agreed = await scene.DecideAsync(consent, OfficialsJson.Kabid, ("decision", "setuju"));

        agreed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await agreed.Content.ReadAsStringAsync(Cancellation)).ShouldContain("sudah mengajukan perpanjangan");
        await scene.SweepOnAsync("2027-04-20");
        scene.Mails.To(OfficialsJson.Kabid).Count().ShouldBe(1);
        await scene.StoreAsync(application => application.DropRenewal(renewal, "Dicabut", scene.App.Time.GetUtcNow()));
        await scene.SweepOnAsync("2027-04-21");
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Deletion_MailServerAwayAfterTheAct_NextSweepSendsWhatIsMissing()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        var consent = await ProposeAsync(scene);
        scene.Mails.Failures = 100;
        using var agreed = await scene.DecideAsync(consent, OfficialsJson.Kabid, ("decision", "setuju"));
        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.To(RegisterSample.Manager()).ShouldBeEmpty();

        scene.Mails.Failures = 0;
        await scene.SweepOnAsync("2027-04-02");
        await scene.SweepOnAsync("2027-04-03");

        scene.Mails.To(RegisterSample.Manager()).Count().ShouldBe(1);
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(2);
    }
}
