using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using HostingFunctions.Domain.Figures;

namespace HostingFunctions.Testing;

/// <summary>The second program, which recomputes figures from an exported trail without our code, and our own figures as it prints them.</summary>
public static class Recomputation
{
    /// <param name="trail">The exported file.</param>
    /// <param name="daysOff">Of all years.</param>
    /// <returns>The figures of each period as the program printed them.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(
        string trail, IEnumerable<DateOnly> daysOff, DateOnly today, IEnumerable<Period> periods, CancellationToken cancellation)
    {
        var calendars = Directory.CreateTempSubdirectory("kalender");
        try
        {
            var days = new { holidays = daysOff.Select(day => new { date = day }), collectiveLeave = Array.Empty<object>() };
            await File.WriteAllTextAsync(Path.Combine(calendars.FullName, "semua.json"), JsonSerializer.Serialize(days), cancellation);
            using var program = Process.Start(new ProcessStartInfo(
                "node",
                [
                    Repository.PathOf("tests", "Figures", "recompute.mjs"), trail, calendars.FullName, $"{today:yyyy-MM-dd}",
                    .. periods.Select(period => period.Word),
                ])
            {
                RedirectStandardOutput = true,
            })!;
            var printed = await program.StandardOutput.ReadToEndAsync(cancellation);
            await program.WaitForExitAsync(cancellation);
            return program.ExitCode == 0
                ? [.. JsonNode.Parse(printed)!.AsArray().Select(one => one!.ToJsonString())]
                : throw new InvalidOperationException($"The program ended with {program.ExitCode}.");
        }
        finally
        {
            calendars.Delete(recursive: true);
        }
    }

    /// <summary>As the program prints them.</summary>
    public static string Written(ServiceFigures figures) => JsonSerializer.SerializeToNode(
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
        })!.ToJsonString();

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
