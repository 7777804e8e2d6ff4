namespace HostingFunctions.Domain.Calendar;

/// <summary>Why something is due on another day than was said before: the days off were published anew.</summary>
/// <param name="From">The day that was said before.</param>
/// <param name="Version">The number of the <see cref="CalendarVersion"/>.</param>
/// <param name="Decree">By what they were decided, as people read it.</param>
/// <param name="At">When it was published.</param>
public sealed record DueMove(DateOnly From, int Version, string Decree, DateTimeOffset At);
