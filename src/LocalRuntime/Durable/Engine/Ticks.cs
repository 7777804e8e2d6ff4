namespace LocalRuntime.Durable;

/// <summary>Time stamps (100 ns) that never repeat and never go back, so that messages keep their order.</summary>
internal sealed class Ticks(TimeProvider time)
{
    private long last;

    public long Next()
    {
        while (true)
        {
            var previous = Volatile.Read(ref last);
            var next = Math.Max(previous + 1, time.GetUtcNow().UtcTicks);
            if (Interlocked.CompareExchange(ref last, next, previous) == previous)
            {
                return next;
            }
        }
    }
}
