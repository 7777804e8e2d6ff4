using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>Deletes the start rows of ended instances, many at a time. One left behind costs a look at the next start, no more.</summary>
internal sealed class ClosedStarts(HubServices services, CancellationToken stopping)
{
    private readonly Lock gate = new();
    private List<StartRow> rows = [];
    private bool isScheduled;

    public void Add(StartRow row)
    {
        lock (gate)
        {
            rows.Add(row);
            if (isScheduled || stopping.IsCancellationRequested)
            {
                return;
            }

            isScheduled = true;
        }

        _ = FlushSoonAsync();
    }

    public async Task FlushAsync(CancellationToken cancellation)
    {
        List<StartRow> taken;
        lock (gate)
        {
            taken = rows;
            rows = [];
        }

        if (taken.Count > 0)
        {
            await services.Store.Starts.DeleteAsync(taken, cancellation);
        }
    }

    private async Task FlushSoonAsync()
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(2), services.Options.StorageClock, stopping);
            lock (gate)
            {
                isScheduled = false;
            }

            await FlushAsync(stopping);
        }
        catch (Exception failure)
        {
            if (!stopping.IsCancellationRequested)
            {
                services.Log.LogWarning(failure, "Start rows of ended instances stay until the next start of the hub.");
            }
        }
    }
}
