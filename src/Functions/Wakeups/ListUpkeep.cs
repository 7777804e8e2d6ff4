using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Wakeups;

/// <summary>Keeps a list of the desk in order: folds its tail, builds it where there is none, and has it compared with the truth once a night.</summary>
public sealed class ListUpkeep<TLine>(
    TableListing<TLine> list, ListSource<TLine> source, ListComparison<TLine> comparison, IAllowances allowances, TimeProvider time,
    ILogger<ListUpkeep<TLine>> log) : ISwept
    where TLine : class, IListed
{
    private DateOnly compared;

    public async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            if (!await list.FoldAsync(cancellation))
            {
                await list.RebuildAsync(source.All(cancellation), cancellation);
            }

            if (await IsToBeComparedAsync(cancellation))
            {
                await comparison.RunAsync(cancellation);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The other list, and what else is swept, must not suffer.
            log.ListNotKept(e, source.Name);
        }
    }

    /// <summary>By one process a night.</summary>
    private async Task<bool> IsToBeComparedAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = Wib.DateOf(now);
        if (compared == today || !NightHours.AreOn(now))
        {
            return false;
        }

        compared = today;
        return await allowances.TakeAsync([new Allowance($"compared {source.Name} {today:O}", 1, TimeSpan.FromDays(2))], cancellation) is null;
    }
}
