using System.Text.Json;
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
        figures.Select(Recomputation.Written).ShouldBe(recomputed);
        figures[0].Requests.Finished.ShouldBeGreaterThan(Spread.Fewest);
        figures[0].Steps.ShouldAllBe(step => step.Days.Median != null && step.InTime < step.Decided);
        figures[0].Incidents.ShouldContain(kind => kind.Minutes.Median != null);
        figures[0].Season.Renewed.ShouldBeGreaterThan(0);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<IReadOnlyList<string>> RecomputeAsync(RandomService service, DateOnly today, IEnumerable<Period> periods)
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
        return await Recomputation.RunAsync(trail, service.DaysOff, today, periods, TestContext.Current.CancellationToken);
    }
}
