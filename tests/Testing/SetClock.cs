namespace HostingFunctions.Testing;

/// <summary>A clock that stands still until it is set, forward or back.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
