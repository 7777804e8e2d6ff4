using System.Diagnostics;
using Azure.Data.Tables;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Bench.Desk;

/// <summary>
/// What one would do without a list: a row a request, a filter on its columns, sorted by the app. A search for part of a word reads every row.
/// </summary>
internal static class PlainTable
{
    private const string Name = "Plain";

    /// <returns>What a page of requests under review costs, and what a search does.</returns>
    public static async Task<(Cost Page, Cost Search)> MeasureAsync(App app, IReadOnlyList<ListedRequest> lines)
    {
        var counted = new Counted();
        var options = new TableClientOptions();
        options.AddPolicy(counted, Azure.Core.HttpPipelinePosition.PerRetry);
        var table = new TableClient(app.Storage.ConnectionString, Name, options);
        await table.CreateIfNotExistsAsync();
        await Parallel.ForEachAsync(lines.Chunk(100), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (some, stop) =>
            await table.SubmitTransactionAsync(some.Select(line => new TableTransactionAction(TableTransactionActionType.Add, Row(line))), stop));
        return (
            await MeasureAsync(table, counted, $"State eq '{nameof(RequestState.InReview)}'", _ => true),
            await MeasureAsync(table, counted, "", row => row.GetString("Application").Contains("77", StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<Cost> MeasureAsync(TableClient table, Counted counted, string filter, Func<TableEntity, bool> isFound)
    {
        var (times, requests) = (new List<double>(), 0);
        for (var round = 0; round < 5; round++)
        {
            counted.Take();
            var watch = Stopwatch.StartNew();
            var rows = await table.QueryAsync<TableEntity>(filter).ToListAsync();
            _ = rows.Where(isFound).OrderByDescending(row => row.GetDateTimeOffset("SubmittedAt")).Take(50).ToList();
            times.Add(watch.Elapsed.TotalMilliseconds);
            requests = counted.Take();
        }

        return new Cost(times.Order().ElementAt(times.Count / 2), requests);
    }

    private static TableEntity Row(ListedRequest line) => new("requests", line.Id.Value)
    {
        ["Number"] = line.Number, ["State"] = line.State.ToString(), ["Step"] = line.StepKey, ["Application"] = line.ApplicationName,
        ["Agency"] = line.AgencyName, ["Manager"] = line.ManagerName, ["Email"] = line.ManagerEmail.Value, ["SubmittedAt"] = line.SubmittedAt,
    };
}
