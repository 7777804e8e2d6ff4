using System.Collections.Concurrent;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notices;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>
/// On the days of notices, holds a sweep until another process's sweep has reached the same hosted application on the same day; then both continue at once.
/// </summary>
internal sealed class Rendezvous : IDueWork
{
    private readonly ConcurrentDictionary<(string, DateOnly), TaskCompletionSource> waiting = new();

    /// <summary>How often two sweeps met.</summary>
    public int Meetings => waiting.Values.Count(met => met.Task.IsCompleted);

    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => [];

    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        // Only what two sweeps do: a person's act, and what is due before the other process is there, meet nobody.
        if (RenewalStages.Default.StageOn(application, today) is null)
        {
            return true;
        }

        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = waiting.GetOrAdd((application.Id.Value, today), mine);
        if (first != mine)
        {
            first.TrySetResult();
        }

        await first.Task;
        return true;
    }
}
