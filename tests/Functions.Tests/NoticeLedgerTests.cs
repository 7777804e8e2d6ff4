using HostingFunctions.Domain.Register;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Functions.Tests;

/// <summary>No run sends a notice twice, whatever happens in between (rule 6).</summary>
public sealed class NoticeLedgerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_TwoProcessesAtOnce_EachNoticeLeavesOnce()
    {
        RegisterChange[] entries = [.. Enumerable.Range(1, 20).Select(number => RegisterSample.Entry(number))];
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entries);
        var other = scene.NewProcess();

        await Task.WhenAll(scene.Process.Sweep.RunAsync(Cancellation), other.Sweep.RunAsync(Cancellation));
        await scene.SweepOnAsync("2026-10-02");

        scene.Sent.ShouldBe(Enumerable.Range(1, 20).Select(number => $"{RegisterSample.Manager(number)} 10-01").Order(StringComparer.Ordinal));
        foreach (var entry in entries)
        {
            var application = await scene.ApplicationAsync(entry.Id);
            application.Notices.ShouldHaveSingleItem().State.ShouldBe(NoticeState.Sent);
            application.Record.Due!.On.ShouldBe(new DateOnly(2026, 10, 8));
        }
    }

    [Fact]
    public async Task RunAsync_ClockSetBackAnHour_SendsNothingAgain()
    {
        await using var scene = await SweepScene.BeginAsync("2026-10-01", RegisterSample.Entry());
        await scene.SweepOnAsync("2026-10-01");

        scene.Clock.Now -= TimeSpan.FromHours(1);
        await scene.Process.Sweep.RunAsync(Cancellation);
        scene.Clock.Now += TimeSpan.FromHours(1);
        await scene.Process.Sweep.RunAsync(Cancellation);

        scene.Mails.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task RunAsync_ClockSetBackAnHourAmidASweep_LeavesTheClaimToItsHolder()
    {
        // Arrange: another process claimed the notice and is still sending. Then its clock and ours drift apart by an hour.
        await using var scene = await SweepScene.BeginAsync("2026-10-01", RegisterSample.Entry());
        var other = scene.NewProcess();
        scene.Mails.Before = _ =>
        {
            scene.Mails.Before = _ => { };
            scene.Clock.Now -= TimeSpan.FromHours(1);
            other.Sweep.RunAsync(Cancellation).GetAwaiter().GetResult();
        };

        // Act
        await scene.Process.Sweep.RunAsync(Cancellation);

        // Assert
        scene.Mails.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task RunAsync_KilledBetweenTwoMails_TheNextSweepSendsTheRest()
    {
        // Arrange: the manager's mail is sent and marked, then the process dies before the agency's is claimed.
        var entry = RegisterSample.Entry(contact: RegisterSample.Agency);
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entry);
        scene.Mails.After = _ => scene.Process.Kill(after: 3);
        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2026-10-01"));
        scene.Sent.ShouldBe([$"{RegisterSample.Manager()} 10-01"]);

        // Act
        scene.Mails.After = _ => { };
        scene.Restart();
        await scene.SweepOnAsync("2026-10-02");

        // Assert
        scene.Sent.ShouldBe([$"{RegisterSample.Agency} 10-01", $"{RegisterSample.Manager()} 10-01"]);
        (await scene.ApplicationAsync(entry.Id)).Notices.ShouldAllBe(notice => notice.State == NoticeState.Sent);
    }

    [Fact]
    public async Task RunAsync_KilledBeforeAMailWasMarked_IsToldAndNeverSentAgain()
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entry);
        scene.Mails.After = _ => scene.Process.Kill();
        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2026-10-01"));

        scene.Mails.After = _ => { };
        scene.Restart();
        await scene.Process.Sweep.RunAsync(Cancellation);
        (await scene.ApplicationAsync(entry.Id)).Notices.Single().State.ShouldBe(NoticeState.Claimed, "young, it may be at work");
        await scene.SweepOnAsync("2026-10-02");
        await scene.SweepOnAsync("2026-10-03");

        scene.Mails.Sent.ShouldHaveSingleItem();
        var application = await scene.ApplicationAsync(entry.Id);
        application.Notices.Single().State.ShouldBe(NoticeState.Uncertain);
        application.History.Count(line => line.Action.Contains("tidak pasti", StringComparison.Ordinal)).ShouldBe(1);
        application.Record.Due!.On.ShouldBe(new DateOnly(2026, 10, 8));
    }

    /// <summary>At whichever storage request the process dies, nobody gets a notice twice and the register goes on.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task RunAsync_KilledAfterAnyRequest_NobodyGetsItTwiceAndTheNextStageLeaves(int requests)
    {
        var entry = RegisterSample.Entry(contact: RegisterSample.Agency);
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entry);
        scene.Process.Kill(after: requests);
        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2026-10-01"));

        scene.Restart();
        await scene.SweepOnAsync("2026-10-02");
        await scene.SweepOnAsync("2026-11-01");

        scene.Sent.ShouldBeUnique();
        scene.Sent.Where(line => line.EndsWith("11-01", StringComparison.Ordinal)).Count().ShouldBe(2);
        (await scene.ApplicationAsync(entry.Id)).Notices.Count(notice => notice.Stage == "10-01").ShouldBe(2);
        (await scene.Register.ListDueAsync(DateOnly.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(1);
    }

    /// <summary>Something waits for a person: at whichever storage request the process dies, they are asked, in doubt twice with the same Message-Id.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task RunAsync_KilledAfterAnyRequestOfAQuestion_IsAskedAndEachLinkOpens(int requests)
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAskingAsync("2027-04-01", entry);
        scene.Process.Kill(after: requests);
        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2027-04-01"));

        scene.Restart();
        await scene.SweepOnAsync("2027-04-02");
        await scene.SweepOnAsync("2027-04-03");

        scene.Mails.Sent.Count.ShouldBeInRange(1, 2);
        scene.Mails.Sent.Select(mail => mail.Announces).Distinct().ShouldHaveSingleItem();
        var application = await scene.ApplicationAsync(entry.Id);
        application.Notices.ShouldHaveSingleItem().State.ShouldBe(NoticeState.Sent);
        var mailed = scene.Mails.Sent.Select(mail => LinkToken.TryParse(mail.Link("penghapusan").Split('/')[^1])!.Hash);
        mailed.ShouldBeSubsetOf(application.Links.Select(link => link.TokenHash));
    }

    [Fact]
    public async Task RunAsync_ConnectionBreaksAmidAQuestion_IsAskedAgainUnderTheSameMessageId()
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAskingAsync("2027-04-01", entry);
        scene.Mails.After = _ => throw new IOException("The connection was closed.");
        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2027-04-01"));

        scene.Mails.After = _ => { };
        await scene.SweepOnAsync("2027-04-02");
        await scene.SweepOnAsync("2027-04-03");

        scene.Mails.Sent.Count.ShouldBe(2);
        scene.Mails.Sent.Select(mail => mail.Announces).Distinct().ShouldHaveSingleItem();
        (await scene.ApplicationAsync(entry.Id)).Links.Count.ShouldBe(2, "either copy may be the one that arrived");
    }

    [Fact]
    public async Task RunAsync_MailServerAwayForWeeks_LeavesOneLink()
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAskingAsync("2027-04-01", entry);
        scene.Mails.Failures = 5;
        for (var day = 1; day <= 5; day++)
        {
            await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync($"2027-04-0{day}"));
        }

        await scene.SweepOnAsync("2027-04-06");

        scene.Mails.Sent.ShouldHaveSingleItem();
        (await scene.ApplicationAsync(entry.Id)).Links.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task RunAsync_MailServerAway_FailsAndTheNextSweepSends()
    {
        var entry = RegisterSample.Entry();
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entry, RegisterSample.Entry(2));
        scene.Mails.Failures = 1;

        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2026-10-01"));
        scene.Mails.Sent.Count.ShouldBe(1, "one in trouble does not hold up the others");
        await scene.SweepOnAsync("2026-10-02");

        scene.Sent.ShouldBe([$"{RegisterSample.Manager(1)} 10-01", $"{RegisterSample.Manager(2)} 10-01"]);
    }

    [Fact]
    public async Task RunAsync_ConnectionBreaksAmidAMail_IsToldAtOnceAndNeverSentAgain()
    {
        var entry = RegisterSample.Entry(contact: RegisterSample.Agency);
        await using var scene = await SweepScene.BeginAsync("2026-10-01", entry);
        scene.Mails.Before = mail =>
        {
            if (mail.To[0].Email.Value == RegisterSample.Manager())
            {
                throw new IOException("The connection was closed.");
            }
        };

        await scene.SweepOnAsync("2026-10-01");
        scene.Mails.Before = _ => { };
        await scene.SweepOnAsync("2026-10-02");

        scene.Sent.ShouldBe([$"{RegisterSample.Agency} 10-01"]);
        (await scene.ApplicationAsync(entry.Id)).Notices.Select(notice => notice.State).ShouldBe([NoticeState.Uncertain, NoticeState.Sent], ignoreOrder: true);
    }
}
