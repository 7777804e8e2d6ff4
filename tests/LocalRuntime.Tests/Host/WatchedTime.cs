using Microsoft.Extensions.Time.Testing;

namespace LocalRuntime.Tests.Host;

/// <summary>Fake time that tells when somebody waits for it.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private readonly SemaphoreSlim _timers = new(0);

    internal WatchedTime(DateTimeOffset start)
        : base(start)
    {
    }

    /// <summary>Waits until one more timer has been set.</summary>
    internal Task TimerSetAsync() => _timers.WaitAsync(TestContext.Current.CancellationToken);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Release();
        return timer;
    }
}
