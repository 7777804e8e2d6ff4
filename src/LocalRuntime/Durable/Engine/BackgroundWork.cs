using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>Work of the active process beside its episodes: counted while it is under way, given up when the hub stops.</summary>
internal sealed class BackgroundWork(HubServices services, CancellationToken stopping)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public void Do(Func<Task> work)
    {
        services.Idleness.Enter();
        _ = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                // What was not stored is found again by the next process.
            }
            finally
            {
                services.Idleness.Exit();
            }
        });
    }

    /// <summary>Does work that storage may refuse for a while, again and again until it is done.</summary>
    public void Persist(Func<Task> work) => Do(async () =>
    {
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait < LongestWait ? wait * 2 : wait)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                services.Log.LogError(failure, "The task hub could not reach its storage; tried again in {Wait}.", wait);
                await Task.Delay(wait, services.Options.StorageClock, stopping);
            }
        }
    });
}
