using System.Threading.Channels;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

/// <summary>What timer functions were told, in order.</summary>
public sealed class TimerRuns
{
    private readonly Channel<TimerInfo> _runs = Channel.CreateUnbounded<TimerInfo>();

    /// <summary>Holds a run that takes its time.</summary>
    internal LongFunctions.Gate Long { get; } = new();

    internal int Waiting => _runs.Reader.Count;

    internal void Add(TimerInfo run) => _runs.Writer.TryWrite(run);

    internal ValueTask<TimerInfo> NextAsync() => _runs.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
