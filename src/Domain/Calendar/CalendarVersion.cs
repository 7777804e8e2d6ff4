namespace HostingFunctions.Domain.Calendar;

/// <summary>A year's days off as they were published. It is never changed: who errs publishes another.</summary>
/// <param name="Number">From 1, over all years.</param>
/// <param name="By">Name and office of who published it.</param>
/// <param name="Reason">Why, for what takes days away or meets deadlines; else it may be empty.</param>
public sealed record CalendarVersion(int Number, CalendarYear Year, string By, DateTimeOffset At, string Reason = "")
{
    /// <summary>Whether deadlines that were missed already are counted anew too.</summary>
    public bool MeetsMissed { get; init; }

    /// <summary>By what it was decided, as people read it.</summary>
    public string DecreeText => Year.Decree?.ToString() ?? $"kalender {Year.Year} tanpa nomor keputusan";
}
