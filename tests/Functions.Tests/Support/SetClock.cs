namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A clock that somebody sets, back too.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
