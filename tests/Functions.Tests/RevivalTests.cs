using System.Diagnostics.Metrics;
using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using HostingFunctions.Workflow;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Functions.Tests;

/// <summary>An orchestration that failed, was ended or is gone is begun anew from what is stored.</summary>
public sealed class RevivalTests
{
    private static readonly DateTimeOffset Filed = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));
    private static readonly string[] OnlyTheTestSweeps = ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_OrchestrationFailedAtEachStanding_IsBegunAnewAndEndsAsIfItHadNot()
    {
        // Arrange
        using var watch = new Watch();
        await using var app = await StartAsync(services => services.AddSingleton<ILoggerProvider>(watch));
        watch.Measure(app.Get<IMeterFactory>());

        // Act: filed, confirmed, refused at step 3, revised and hosted; it fails at each standing.
        var id = await SubmitAsync(app);
        await FailAndSweepAsync(app, id);
        await PressAsync(app, app.Mails.To(Applicant.Manager).Last().Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        await FailAndSweepAsync(app, id);
        await DecideAsync(app, OfficialsJson.Pa);
        await DecideAsync(app, OfficialsJson.Sandiman, "tidak");
        await FailAndSweepAsync(app, id);
        await ReviseAsync(app);
        await DecideAsync(app, OfficialsJson.Pa);
        app.Time.Advance(TimeSpan.FromDays(31));
        await app.SettleAsync();
        await FailAndSweepAsync(app, id);
        foreach (var official in new[] { OfficialsJson.Sandiman, OfficialsJson.Pse, OfficialsJson.Pa })
        {
            await DecideAsync(app, official);
        }

        // Assert
        var request = await app.RequestAsync(id);
        request.Header.ShouldSatisfyAllConditions(header => header.State.ShouldBe(RequestState.Hosted), header => header.Revision.ShouldBe(2));
        request.Decisions.Count.ShouldBe(2 + Procedures.Current.Steps.Count);
        request.Assignments.Count.ShouldBe(2 + Procedures.Current.Steps.Count);
        request.Documents.GroupBy(document => (document.Kind, document.Revision, document.StepKey)).ShouldAllBe(same => same.Count() == 1);
        (await app.Durable.GetInstanceAsync(id.Value, getInputsAndOutputs: true, Token))!.ReadOutputAs<string>().ShouldBe(nameof(RequestOutcome.Hosted));
        watch.Sum("hosting.orchestrations.revived").ShouldBe(4);
        watch.Lines.Count(line => line.Contains(" 1004 OrchestrationRevived ")).ShouldBe(4);
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Token).CountAsync(Token)).ShouldBe(0);
        app.Mails.Sent.GroupBy(mail => (mail.Announces, mail.To[0].Email)).ShouldAllBe(same => same.Count() == 1);
    }

    [Fact]
    public async Task Sweep_OrchestrationGoneAfterTheRequestWasReturned_LapsesOnItsDateAndNotBefore()
    {
        // Arrange: sent back on Tue 2 June, so that the 30th working day is Wed 15 July.
        await using var app = await StartAsync();
        var id = await SubmitAsync(app);
        await PressAsync(app, app.Mails.To(Applicant.Manager).Last().Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        await DecideAsync(app, OfficialsJson.Pa, "tidak");
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 10), new TimeOnly(9, 0)));
        await app.Durable.TerminateInstanceAsync(id.Value, Token);
        await app.SettleAsync();
        await app.Durable.PurgeInstanceAsync(id.Value, Token);

        // Act
        await app.SweepAsync();
        await app.SettleAsync();

        // Assert
        (await app.Durable.GetInstanceAsync(id.Value, Token)).ShouldNotBeNull().RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 15), new TimeOnly(23, 59)));
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Returned);
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 16), new TimeOnly(0, 1)));
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Lapsed);
    }

    [Fact]
    public async Task Sweep_OrchestrationFailsAgainAndAgain_IsBegunAnewThreeTimesAndReportedOnceADay()
    {
        using var watch = new Watch();
        await using var app = await StartAsync(services => services.AddSingleton<ILoggerProvider>(watch));
        var id = await SubmitAsync(app);

        for (var hour = 0; hour < 8; hour++)
        {
            await FailAndSweepAsync(app, id);
            app.Time.Advance(TimeSpan.FromHours(1.5));
        }

        (await app.Durable.GetInstanceAsync(id.Value, Token))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        watch.Lines.Count(line => line.Contains(" 1004 OrchestrationRevived ")).ShouldBe(3);
        watch.Lines.Count(line => line.Contains(" 1005 OrchestrationGivenUp ")).ShouldBe(1);
    }

    [Fact]
    public async Task Sweep_OperatorHasAGivenUpRequestCarriedOn_BeginsItAnew()
    {
        await using var app = await StartAsync();
        var id = await SubmitAsync(app);
        for (var time = 0; time < 4; time++)
        {
            await FailAndSweepAsync(app, id);
            app.Time.Advance(TimeSpan.FromHours(2));
        }

        // What src/Backup wake writes.
        await app.Get<IWakeUps>().AddAsync(new WakeUp(id, "", app.Time.GetUtcNow().AddHours(-1)), Token);
        await app.SweepAsync();
        await app.SettleAsync();

        (await app.Durable.GetInstanceAsync(id.Value, Token))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Sweep_DiesAfterEachWriteOfARevival_TheNextOneCarriesOn()
    {
        var storage = new MortalStorage();
        await using var app = await StartAsync(storage.Watch);
        storage.Dies = app.Kill;
        for (var (writes, hasDied) = (0, true); hasDied; writes++)
        {
            // Arrange
            var id = await SubmitAsync(app);
            await PressAsync(app, app.Mails.To(Applicant.Manager).Last().Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
            await FailAsync(app, id);

            // Act
            storage.KillAfter(writes);
            await app.SweepAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            hasDied = storage.IsDead;
            if (hasDied)
            {
                await app.StartAgainAsync(storage.Revive);
            }

            storage.Revive();
            for (var sweep = 0; sweep < 2; sweep++)
            {
                app.Time.Advance(TimeSpan.FromHours(2));
                await app.SweepAsync();
                await app.SettleAsync();
            }

            // Assert
            await DecideAsync(app, OfficialsJson.Pa);
            (await app.RequestAsync(id)).Header.StepKey.ShouldBe(Procedures.SecurityExamination, $"after write {writes}");
            app.Mails.To(OfficialsJson.Sandiman).Last().Announces.ShouldStartWith(id.Value, customMessage: $"after write {writes}");
            (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Token).CountAsync(Token)).ShouldBe(0);
        }
    }

    private static Task<RunningApp> StartAsync(Action<IServiceCollection>? instead = null) =>
        RunningApp.StartAsync(Filed, OfficialsJson.Usual(), instead, OnlyTheTestSweeps);

    private static async Task<RequestId> SubmitAsync(RunningApp app)
    {
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        return await filed.IdAsync();
    }

    /// <summary>The engine keeps nothing but a failure, as after a release that cannot read the history.</summary>
    private static async Task FailAsync(RunningApp app, RequestId id)
    {
        await app.Durable.TerminateInstanceAsync(id.Value, Token);
        await app.SettleAsync();
        await app.Durable.PurgeInstanceAsync(id.Value, Token);
        await app.Durable.ScheduleNewOrchestrationInstanceAsync(
            OrchestrationNames.HostingRequest, "a procedure that nobody knows", new StartOrchestrationOptions(id.Value), Token);
        await app.SettleAsync();
        (await app.Durable.GetInstanceAsync(id.Value, Token))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
    }

    private static async Task FailAndSweepAsync(RunningApp app, RequestId id)
    {
        if ((await app.Durable.GetInstanceAsync(id.Value, Token))!.IsRunning)
        {
            await FailAsync(app, id);
        }

        app.Time.Advance(TimeSpan.FromHours(2));
        await app.SweepAsync();
        await app.SettleAsync();
    }

    private static async Task PressAsync(RunningApp app, string path, params (string Field, string Value)[] fields)
    {
        using var answer = await app.PressAsync(path, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
    }

    private static async Task ReviseAsync(RunningApp app)
    {
        var form = Applicant.Form();
        form["idDigits"] = Applicant.ManagerDigits;
        using var revised = await app.Http.PostAsync(
            app.Mails.To(Applicant.Manager).Last(mail => mail.Announces.Contains(".returned.")).Link("revisi"),
            Applicant.Multipart(form, Applicant.Files), Token);
        revised.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
    }

    private static async Task DecideAsync(RunningApp app, string official, string decision = "ya")
    {
        var link = app.Mails.To(official).Last().Link("tinjau");
        var fields = new Dictionary<string, string>
        {
            ["decision"] = decision, ["considerations"] = "Sudah diperiksa.", ["pseNumber"] = "PSE-1", ["hostedUrl"] = "https://sipadu.batam.go.id",
            ["idDigits"] = OfficialsJson.DigitsOf(official),
        };
        (string, string, byte[])[] proof = official == OfficialsJson.Pse ? [("pseProof", "bukti.pdf", "%PDF-1.4 bukti"u8.ToArray())] : [];
        using var answer = await app.Http.PostAsync(link, Applicant.Multipart(fields, proof), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Token));
        await app.SettleAsync();
    }
}
