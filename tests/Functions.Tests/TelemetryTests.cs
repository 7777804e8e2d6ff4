using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Functions.Tests;

/// <summary>The telemetry of the service (docs/observability.md).</summary>
public sealed partial class TelemetryTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    [Fact]
    public async Task Journey_FiledConfirmedDecided_LeavesOneTraceOfTheProcedureWithTheNumber()
    {
        using var watch = new Watch();
        await using var app = await StartAsync(watch);

        var number = await JourneyAsync(app);

        var spans = watch.Spans.Where(span => number.Equals(span.GetTagItem(Spans.Number))).ToList();
        var trace = spans.Single(span => span.DisplayName == "POST /permohonan").TraceId;
        var procedure = spans.Where(span => span.TraceId == trace).Select(span => span.DisplayName).ToHashSet();
        string[] expected = ["create_orchestration:HostingRequest", "ReceiveRequest", "OpenStep", "CloseStep", "LookAfterStep", "ReturnRequest", "mail.send"];
        expected.Except(procedure).ShouldBeEmpty();
        spans.Where(span => span.DisplayName is "POST /konfirmasi/{token}" or "POST /tinjau/{token}").Count().ShouldBe(3);
        spans.ShouldContain(span => span.DisplayName == "orchestration_event:decided-data-check-1");
        spans.ShouldContain(span => span.TraceId == trace && span.Source.Name.StartsWith("Azure.Data.Tables"));
        spans.ShouldContain(span => span.TraceId == trace && span.Source.Name.StartsWith("Azure.Storage.Blobs"));
        spans.ShouldContain(span => span.DisplayName == "CloseStep" && "security-examination".Equals(span.GetTagItem(Spans.Step)));
        spans.Where(span => span.DisplayName == "mail.send").Select(span => span.GetTagItem(Spans.MailKind)).ShouldContain("assignment");
    }

    [Fact]
    public async Task Journey_FiledConfirmedDecided_IsCounted()
    {
        using var watch = new Watch();
        await using var app = await StartAsync(watch);

        await JourneyAsync(app);
        await app.SweepAsync();

        watch.Sum("hosting.decisions", "step=data-check decision=Ya").ShouldBe(1);
        watch.Sum("hosting.decisions", "step=security-examination decision=Tidak").ShouldBe(1);
        watch.Sum("hosting.requests.moved", "state=AwaitingConfirmation step=").ShouldBe(1);
        watch.Sum("hosting.requests.moved", "state=Returned step=").ShouldBe(1);
        watch.Sum("hosting.mails.sent", "kind=assignment").ShouldBe(2);
        watch.Sum("hosting.mails.failed").ShouldBe(1);
        watch.Sum("hosting.sweeps").ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task LookAfterStep_FourDayOldStep_IsCountedOnceAWorkingDayAndOverdueOnItsLast()
    {
        // Arrange: received on Mon 2 March 2026; with three working days it is due on Thu 5 March.
        using var watch = new Watch();
        await using var app = await StartAsync(watch);
        await app.FileAsync();

        // Act: the step is looked after from Tue 3 to Fri 6 March.
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 3, 6), new TimeOnly(12, 0)));

        // Assert
        watch.Sum("hosting.requests.open", "step=data-check").ShouldBe(4);
        watch.Sum("hosting.requests.age", "step=data-check").ShouldBe(1 + 2 + 3 + 4);
        watch.Sum("hosting.steps.overdue", "step=data-check").ShouldBe(1);
    }

    [Fact]
    public async Task OpenStep_NobodyHoldsTheRoleForFourDays_IsCountedOnceAWorkingDayAndOverdueOnItsLast()
    {
        // Arrange: the request came to the step on Mon 2 March 2026; with three working days it falls due on Thu 5 March.
        using var watch = new Watch();
        var officials = OfficialsJson.Usual().Clear().With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005").Write();
        await using var app = await RunningApp.StartAsync(Monday, officials, services => services.AddSingleton<ILoggerProvider>(watch));
        watch.Measure(app.Get<IMeterFactory>());
        await app.FileAsync();

        // Act: opening is tried from Mon 2 to Sun 8 March.
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 3, 8), new TimeOnly(12, 0)));

        // Assert
        watch.Sum("hosting.requests.open", "step=data-check").ShouldBe(4);
        watch.Sum("hosting.requests.age", "step=data-check").ShouldBe(1 + 2 + 3 + 4);
        watch.Sum("hosting.steps.overdue", "step=data-check").ShouldBe(1);
    }

    [Fact]
    public async Task Journey_FiledConfirmedDecided_NothingSaidHoldsWhatIsPersonalOrSecret()
    {
        using var watch = new Watch();
        await using var app = await StartAsync(watch);

        await JourneyAsync(app);
        using var guessed = await app.Http.GetAsync($"/tinjau/{new string('A', 64)}?x=Budi", TestContext.Current.CancellationToken);

        var form = Applicant.Form();
        string[] people =
        [
            "Budi", "Kepala Contoh", "Pejabat", "@batam.go.id", "@dinas", form["managerId"], form["agencyHeadNip"], form["managerPhone"], form["agencyContact"],
            "197612311995111002", "198001012005012003", new string('A', 64),
        ];
        var tokens = app.Mails.Sent.SelectMany(mail => Token().Matches(mail.Text)).Select(match => match.Value).ToList();
        tokens.Count.ShouldBeGreaterThan(5);
        var texts = watch.Texts.ToList();
        texts.Count.ShouldBeGreaterThan(100);
        texts.Where(text =>
                people.Concat(tokens).Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)) || Digits().IsMatch(Ids().Replace(text, "")))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_OfficialMissing_IsLoggedUnderItsNumberAndName()
    {
        using var watch = new Watch();
        await using var app = await RunningApp.StartAsync(
            Monday, OfficialsJson.Usual().Clear().With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005").Write(),
            services => services.AddSingleton<ILoggerProvider>(watch));

        await app.FileAsync();

        watch.Lines.ShouldContain(line => line.Contains(" 1002 RoleVacant "));
    }

    [Fact]
    public async Task Orchestration_Fails_IsLoggedUnderItsNumberAndName()
    {
        using var watch = new Watch();
        await using var app = await StartAsync(watch);

        await app.Durable.ScheduleNewOrchestrationInstanceAsync(
            OrchestrationNames.HostingRequest, "a procedure that nobody knows", TestContext.Current.CancellationToken);
        await app.SettleAsync();

        watch.Lines.Count(line => line.Contains(" 1001 OrchestrationFailed ")).ShouldBe(1);
    }

    private static async Task<RunningApp> StartAsync(Watch watch)
    {
        var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual(), services => services.AddSingleton<ILoggerProvider>(watch));
        watch.Measure(app.Get<IMeterFactory>());
        return app;
    }

    /// <summary>A request is filed, confirmed, checked the next day and refused in the security test. The mail server fails once.</summary>
    /// <returns>The number of the request.</returns>
    private static async Task<string> JourneyAsync(RunningApp app)
    {
        var id = Domain.Requests.RequestId.Parse(await app.FileAsync());
        await app.MoveToAsync(Monday.AddDays(1));
        app.Mails.Failures = 1;
        using var checkedData = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();
        await app.MoveToAsync(Monday.AddDays(1).AddMinutes(10));
        using var refused = await app.DecideAsync(OfficialsJson.Sandiman, "tidak");
        await app.SettleAsync();
        return (await app.Get<IRequestStore>().FindAsync(id, TestContext.Current.CancellationToken))!.Header.Number;
    }

    [GeneratedRegex("[A-Za-z0-9_-]{64}")]
    private static partial Regex Token();

    /// <summary>Matches the ids of invocations, which may contain any four digits.</summary>
    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Ids();

    /// <summary>Matches the last four digits that the test's people type (rule 3).</summary>
    [GeneratedRegex("(?<![0-9A-Za-z])(0001|1002|2003)(?![0-9A-Za-z])")]
    private static partial Regex Digits();
}
