using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Compares a list of the desk with the truth, line by line, while people work. What differs is judged once more by itself, since it may have changed
/// meanwhile; then it is logged, counted and mended.
/// </summary>
public sealed class ListComparison<TLine>(
    TableListing<TLine> list, ListSource<TLine> source, HostingMetrics metrics, TimeProvider time, ILogger<ListComparison<TLine>> log)
    where TLine : class, IListed
{
    /// <summary>With more, as after a release that lists something new, all is built anew at once.</summary>
    private const int MostMended = 1_000;

    /// <summary>An act that is younger may be about to write its line.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(5);

    /// <returns>How many lines were wrong.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var suspects = await SuspectsAsync(cancellation);
        if (suspects.Count > MostMended)
        {
            log.ListDiffers(source.Name, suspects.Count);
            await list.RebuildAsync(source.All(cancellation), cancellation);
            return suspects.Count;
        }

        var wrong = 0;
        var shown = suspects.Count == 0 ? [] : await ReadAsync(cancellation);
        foreach (var id in suspects)
        {
            wrong += await MendAsync(id, shown.GetValueOrDefault(id), cancellation) ? 1 : 0;
        }

        return wrong;
    }

    private async Task<List<RequestId>> SuspectsAsync(CancellationToken cancellation)
    {
        var (listed, suspects) = (await ReadAsync(cancellation), new List<RequestId>());
        await foreach (var line in source.All(cancellation))
        {
            if (!listed.Remove(line.Id, out var shown) || !shown.SaysTheSame(line))
            {
                suspects.Add(line.Id);
            }
        }

        return [.. suspects, .. listed.Keys];
    }

    private async Task<Dictionary<RequestId, TLine>> ReadAsync(CancellationToken cancellation) =>
        (await list.ReadAsync(cancellation)).ToDictionary(line => line.Id);

    /// <returns>Whether it was wrong.</returns>
    private async Task<bool> MendAsync(RequestId id, TLine? shown, CancellationToken cancellation)
    {
        var line = await source.Find(id, cancellation);
        var isRight = line is null ? shown is null : shown?.SaysTheSame(line) == true;
        if (isRight || IsYoung(line) || IsYoung(shown))
        {
            return false;
        }

        var how = line is null ? "surplus" : shown is null ? "missing" : "different";
        log.LineDiffers(source.Name, id, how);
        metrics.LineMended(source.Name, how);
        await (line is null ? list.RemoveAsync(id, cancellation) : list.MendAsync(line, cancellation));
        return true;
    }

    private bool IsYoung(TLine? line) => line?.ChangedAt > time.GetUtcNow() - Young;
}
