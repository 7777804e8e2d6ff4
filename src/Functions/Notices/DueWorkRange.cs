namespace HostingFunctions.Notices;

internal static class DueWorkRange
{
    /// <summary>The latest due date that a sweep on this day must consider.</summary>
    public static DateOnly LookUntil(this IEnumerable<IDueWork> work, DateOnly today) => work.Any(kind => kind.IsForAllOn(today)) ? DateOnly.MaxValue : today;
}
