using System.Collections.Concurrent;
using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>Things that arrive unrequested, e.g. mails: the first of each kind, and when it arrived.</summary>
internal sealed class News<T>
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<(T What, long At)>> all = new();

    public void Arrive(string kind, T what) => Of(kind).TrySetResult((what, Stopwatch.GetTimestamp()));

    /// <summary>Completes as soon as it has arrived.</summary>
    /// <exception cref="TimeoutException">It did not arrive within ten minutes.</exception>
    public Task<(T What, long At)> FirstAsync(string kind) => Of(kind).Task.WaitAsync(TimeSpan.FromMinutes(10));

    private TaskCompletionSource<(T What, long At)> Of(string kind) =>
        all.GetOrAdd(kind, _ => new TaskCompletionSource<(T, long)>(TaskCreationOptions.RunContinuationsAsynchronously));
}
