using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Ports;

/// <summary>The versions of the calendar that were published, and how far the newest is carried out.</summary>
public interface ICalendarVersions
{
    /// <summary>Null when none was published.</summary>
    Task<CalendarHead?> FindAsync(CancellationToken cancellation);

    /// <summary>Every version, oldest first.</summary>
    Task<IReadOnlyList<CalendarVersion>> ListAsync(CancellationToken cancellation);

    /// <summary>Stores a version and its head in the place of the one before, both or neither.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<CalendarHead?> PublishAsync(CalendarVersion version, CalendarHead head, CancellationToken cancellation);

    /// <summary>Stores how far it is, unless somebody changed it since it was read.</summary>
    /// <inheritdoc cref="PublishAsync" path="/returns"/>
    Task<CalendarHead?> StoreAsync(CalendarHead head, CancellationToken cancellation);
}
