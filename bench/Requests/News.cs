using System.Collections.Concurrent;
using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>What comes by itself, e.g. mails: of each kind the first, and when it came.</summary>
internal sealed class News<T>
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<(T What, long At)>> all = new();

    public void Arrive(string kind, T what) => Of(kind).TrySetResult((what, Stopwatch.GetTimestamp()));

    /// <summary>As soon as it has come.</summary>
    /// <exception cref="TimeoutException">It did not come in ten minutes.</exception>
    public Task<(T What, long At)> FirstAsync(string kind) => Of(kind).Task.WaitAsync(TimeSpan.FromMinutes(10));

    private TaskCompletionSource<(T What, long At)> Of(string kind) =>
        all.GetOrAdd(kind, _ => new TaskCompletionSource<(T, long)>(TaskCreationOptions.RunContinuationsAsynchronously));
}
