namespace HostingFunctions.Notices;

internal static class DueWorkRange
{
    /// <summary>Up to which due date a sweep of a day must look.</summary>
    public static DateOnly LookUntil(this IEnumerable<IDueWork> work, DateOnly today) => work.Any(kind => kind.IsForAllOn(today)) ? DateOnly.MaxValue : today;
}
