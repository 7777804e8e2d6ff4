using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Settings;

/// <summary>The days off in force: of each year what the desk published last, else what its file says.</summary>
/// <param name="files">The first filling.</param>
/// <param name="versions">Not made before they are needed: the start reports wrong settings of the storage by itself.</param>
public sealed class LivingCalendar(DaysOff files, Lazy<ICalendarVersions> versions) : IDaysOff, IReference
{
    private Known known = new(0, files);

    public DaysOff Now => Volatile.Read(ref known).Days;

    public async Task RefreshAsync(CancellationToken cancellation)
    {
        var newest = (await versions.Value.FindAsync(cancellation))?.Version ?? 0;
        if (newest != Volatile.Read(ref known).Version)
        {
            Volatile.Write(ref known, new Known(newest, Of(await versions.Value.ListAsync(cancellation))));
        }
    }

    /// <summary>As they are by some versions.</summary>
    /// <param name="published">Oldest first.</param>
    public DaysOff Of(IEnumerable<CalendarVersion> published) =>
        files.With(published.GroupBy(version => version.Year.Year).Select(versions => versions.Last().Year));

    private sealed record Known(int Version, DaysOff Days);
}
