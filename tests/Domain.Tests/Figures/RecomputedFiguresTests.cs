using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Testing;

namespace HostingFunctions.Domain.Tests.Figures;

/// <summary>A second program, in another language and without our code, recomputes every figure from the exported trail (docs/trail.md).</summary>
public sealed class RecomputedFiguresTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("angka");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Of_EveryPeriodOfTwoYears_IsWhatTheTrailSays(int seed)
    {
        var service = new RandomService(seed);
        var (requests, applications, today) = (service.Requests, service.Applications, Wib.DateOf(RandomService.Now));
        var periods = Enumerable.Range(2025, 2).SelectMany(year => new[] { Period.OfYear(year) }
            .Concat(Enumerable.Range(0, 4).Select(quarter => new Period(year, (3 * quarter) + 1, 3)))
            .Concat(Enumerable.Range(1, 12).Select(month => new Period(year, month, 1)))).ToList();

        var recomputed = await RecomputeAsync(service, today, periods);

        var figures = periods.Select(period => ServiceFigures.Of(period, requests, applications, service.Calendar, today)).ToList();
        figures.Select(one => Written(one).ToJsonString()).ShouldBe(recomputed.Select(one => one!.ToJsonString()));
        figures[0].Requests.Finished.ShouldBeGreaterThan(Spread.Fewest);
        figures[0].Steps.ShouldAllBe(step => step.Days.Median != null && step.InTime < step.Decided);
        figures[0].Incidents.ShouldContain(kind => kind.Minutes.Median != null);
        figures[0].Season.Renewed.ShouldBeGreaterThan(0);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<JsonArray> RecomputeAsync(RandomService service, DateOnly today, IEnumerable<Period> periods)
    {
        var trail = Path.Combine(folder.FullName, "jejak.jsonl");
        await File.WriteAllLinesAsync(
            trail,
            service.Trail.Select(entry => JsonSerializer.Serialize(new
            {
                chain = entry.Chain.Kind.ToString(),
                id = entry.Chain.Of,
                at = Canonical.TextOf(entry.At),
                revision = entry.Revision,
                fact = entry.Fact.Fields().ToDictionary(),
            })).Prepend("""{"trail":1}"""),
            TestContext.Current.CancellationToken);
        var calendars = folder.CreateSubdirectory("kalender");
        var days = new { year = 2025, holidays = service.DaysOff.Select(day => new { date = day }), collectiveLeave = Array.Empty<object>() };
        await File.WriteAllTextAsync(Path.Combine(calendars.FullName, "2025.json"), JsonSerializer.Serialize(days), TestContext.Current.CancellationToken);
        using var program = Process.Start(new ProcessStartInfo(
            "node",
            [
                Repository.PathOf("tests", "Figures", "recompute.mjs"), trail, calendars.FullName, $"{today:yyyy-MM-dd}",
                .. periods.Select(period => period.Word),
            ])
        {
            RedirectStandardOutput = true,
        })!;
        var printed = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        program.ExitCode.ShouldBe(0);
        return JsonNode.Parse(printed)!.AsArray();
    }

    private static JsonNode Written(ServiceFigures figures) => JsonSerializer.SerializeToNode(
        new
        {
            period = figures.Period.Word,
            today = figures.Today,
            requests = Written(figures.Requests),
            renewals = Written(figures.Renewals),
            renewalsBefore = Written(figures.RenewalsBefore),
            season = Written(figures.Season),
            seasonBefore = Written(figures.SeasonBefore),
            steps = figures.Steps.Select(step => new
            {
                step = step.Step.Key,
                yes = step.Yes,
                no = step.No,
                inTime = step.InTime,
                days = Written(step.Days),
                waiting = step.Waiting,
                overdue = step.Overdue,
            }),
            incidents = figures.Incidents.Select(one => new
            {
                kind = one.Kind.ToString(), reported = one.Reported, done = one.Done, minutes = Written(one.Minutes), open = one.Open,
            }),
        })!;

    private static object Written(Flow flow) => new
    {
        @in = flow.In,
        finished = flow.Finished,
        returned = flow.Returned,
        withdrawn = flow.Withdrawn,
        lapsed = flow.Lapsed,
        ours = Written(flow.Ours),
        applicants = Written(flow.Applicants),
        whole = Written(flow.Whole),
    };

    private static object Written(RenewalSeason season) => new { year = season.Year, by = season.By, ending = season.Ending, renewed = season.Renewed };

    private static object Written(Spread spread) => new { n = spread.Count, median = spread.Median, p90 = spread.P90 };
}
