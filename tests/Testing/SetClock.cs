namespace HostingFunctions.Testing;

/// <summary>A clock that stands where somebody sets it, back too.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
