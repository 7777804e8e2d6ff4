using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Domain.Calendar;

/// <summary>
/// The newest version and how far it is carried out: stored together with it, so it is the promise that every running due date is counted anew and whoever
/// it concerns is told. There is one, in the place of the one before.
/// </summary>
/// <param name="Version">Its number.</param>
/// <param name="At">When it was published.</param>
public sealed record CalendarHead(int Version, DateTimeOffset At) : LongWork(At)
{
    /// <summary>By then every process counts by it, so what is counted anew from then on misses nothing.</summary>
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(1);

    /// <summary>How many dates moved, as far as it is carried out.</summary>
    public int Moved { get; init; }

    public bool IsKnownAt(DateTimeOffset now) => now >= At + Known;
}
