using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The daily sweep sends the notices of sop.md part 3.</summary>
public sealed class RenewalSweepTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_OnAStage_ManagerAndAgencyGetItOnce()
    {
        var entry = RegisterSample.Entry(contact: $"0778-1 / {RegisterSample.Agency}");
        await using var scene = await SweepScene.BeginAsync("2026-09-30", entry);

        foreach (var day in new[] { "2026-09-30", "2026-10-01", "2026-10-01", "2026-10-02" })
        {
            await scene.SweepOnAsync(day);
        }

        scene.Sent.ShouldBe([$"{RegisterSample.Agency} 10-01", $"{RegisterSample.Manager()} 10-01"]);
        var toManager = scene.Mails.To(RegisterSample.Manager()).Single();
        toManager.Text.ShouldContain("https://hosting.batam.go.id/perpanjangan/");
        toManager.Link("pengelola").ShouldBe(toManager.Link("perpanjangan").Replace("perpanjangan", "pengelola", StringComparison.Ordinal));
        scene.Mails.To(RegisterSample.Agency).Single().Text.ShouldContain("https://hosting.batam.go.id/layanan/");
        var application = await scene.ApplicationAsync(entry.Id);
        application.Notices.ShouldAllBe(notice => notice.State == NoticeState.Sent);
        application.Links.Select(link => (link.Purpose, link.Scope)).ShouldBe(
            [(LinkPurpose.Renew, new LinkScope.Term(2026)), (LinkPurpose.HostedApplication, new LinkScope.Term(2026))], ignoreOrder: true);
        application.History.Count(line => line.Action.StartsWith("Pemberitahuan 1 Oktober 2026 kepada", StringComparison.Ordinal)).ShouldBe(2);
        application.Record.Due!.On.ShouldBe(new DateOnly(2026, 10, 8));
    }

    [Fact]
    public async Task RunAsync_AllYear_SendsEveryStageOnItsDay()
    {
        await using var scene = await SweepScene.BeginAsync("2026-09-01", RegisterSample.Entry());

        var days = new List<string>();
        for (var day = new DateOnly(2026, 9, 25); day <= new DateOnly(2027, 4, 5); day = day.AddDays(1))
        {
            var before = scene.Mails.Sent.Count;
            await scene.SweepOnAsync($"{day:yyyy-MM-dd}");
            days.AddRange(Enumerable.Repeat($"{day:MM-dd}", scene.Mails.Sent.Count - before));
        }

        days.ShouldBe(RenewalStages.Usual.Split(' '));
    }

    [Theory]
    [InlineData("2026-12-20", "12-15")]
    [InlineData("2027-01-01", "12-31")]
    [InlineData("2027-03-30", "03-15")]
    public async Task RunAsync_DaysWereMissed_SendsTheNewestStageOnly(string day, string stage)
    {
        await using var scene = await SweepScene.BeginAsync("2026-09-01", RegisterSample.Entry());

        await scene.SweepOnAsync(day);
        await scene.SweepOnAsync(day);

        scene.Sent.ShouldBe([$"{RegisterSample.Manager()} {stage}"]);
    }

    [Fact]
    public async Task RunAsync_MoreIsDueThanThereIsTimeFor_TheNextOneGoesOn()
    {
        // Arrange: each mail takes five of the nine minutes that a sweep has.
        RegisterChange[] entries = [.. Enumerable.Range(1, 12).Select(number => RegisterSample.Entry(number))];
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entries);
        scene.Mails.After = _ => scene.Clock.Now += TimeSpan.FromMinutes(5);

        await scene.SweepOnAsync("2026-10-01");
        var first = scene.Mails.Sent.Count;
        while (scene.Mails.Sent.Count < entries.Length)
        {
            var before = scene.Mails.Sent.Count;
            await scene.SweepOnAsync("2026-10-01");
            scene.Mails.Sent.Count.ShouldBeGreaterThan(before);
        }

        first.ShouldBeInRange(1, 8);
        scene.Sent.ShouldBe(Enumerable.Range(1, 12).Select(number => $"{RegisterSample.Manager(number)} 10-01").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RunAsync_HostedOn31December_FirstNoticeIsInJanuary()
    {
        await using var scene = await SweepScene.BeginAsync("2026-12-31", RegisterSample.Entry(hostedOn: "2026-12-31"));

        await scene.SweepOnAsync("2026-12-31");
        await scene.SweepOnAsync("2027-01-01");
        scene.Mails.Sent.ShouldBeEmpty();
        await scene.SweepOnAsync("2027-01-02");

        scene.Sent.ShouldBe([$"{RegisterSample.Manager()} 01-02"]);
        scene.Mails.Sent.Single().Subject.ShouldStartWith("Masa tenggang sampai 31 Mar 2027");
    }

    [Fact]
    public async Task RunAsync_RenewalUnderWay_SendsNothingUntilItIsDropped()
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAsync("2026-11-20", entry);
        await scene.SweepOnAsync("2026-11-20");
        var renewal = RequestId.From(Guid.NewGuid());
        await scene.Register.AppendAsync((await scene.ApplicationAsync(entry.Id)).BeginRenewal(renewal, scene.Clock.Now), Cancellation);
        await scene.SweepOnAsync("2026-12-01");
        await scene.SweepOnAsync("2027-03-29");
        scene.Mails.Sent.Count.ShouldBe(1);

        // Refused on 30 March: the stage of 15 March was never sent and is the newest that applies.
        await scene.Register.AppendAsync((await scene.ApplicationAsync(entry.Id)).DropRenewal(renewal, "Ditolak", scene.Clock.Now), Cancellation);
        await scene.SweepOnAsync("2027-03-30");
        await scene.SweepOnAsync("2027-03-31");

        scene.Sent.ShouldBe([$"{RegisterSample.Manager()} 03-15", $"{RegisterSample.Manager()} 03-31", $"{RegisterSample.Manager()} 11-01"]);
    }

    [Fact]
    public async Task RunAsync_ManagersMailboxBounces_IsRecordedAndTheSubCoordinatorIsToldOnce()
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entry);
        scene.Mails.Bouncing = RegisterSample.Manager();

        await scene.SweepOnAsync("2026-10-01");
        await scene.SweepOnAsync("2026-11-01");

        var told = scene.Mails.Sent.ShouldHaveSingleItem();
        told.To[0].Email.Value.ShouldBe(OfficialsJson.Pa);
        told.Text.ShouldContain(entry.Record!.Number);
        var application = await scene.ApplicationAsync(entry.Id);
        application.Notices.Count(notice => notice.State == NoticeState.Refused).ShouldBe(2);
        application.History.Count(line => line.Action.EndsWith("kotak email menolak", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task RunAsync_RowLeftBehind_IsDropped()
    {
        // Arrange: the process died after it wrote the due date and before it wrote the record.
        await using var scene = await SweepScene.BeginAsync("2026-10-01");
        var dying = scene.NewProcess();
        var entry = RegisterSample.Entry();
        dying.Kill(after: 1);
        await Should.ThrowAsync<InvalidOperationException>(() => dying.Register.AppendAsync(entry, Cancellation));
        (await DueAsync(scene)).ShouldBe(1);

        // Act and assert: while the row is young, a process may still be writing the record. Later the row is abandoned.
        await scene.SweepOnAsync("2026-10-01");
        (await DueAsync(scene)).ShouldBe(1);
        await scene.SweepOnAsync("2026-10-02");
        (await DueAsync(scene)).ShouldBe(0);
        scene.Mails.Sent.ShouldBeEmpty();
    }

    private static async Task<int> DueAsync(SweepScene scene) => await scene.Register.ListDueAsync(DateOnly.MaxValue, Cancellation).CountAsync(Cancellation);
}
