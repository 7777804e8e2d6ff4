using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// The days on which the PA sub-coordinator is asked about a change of hosting manager: the day of the request, then every seven days until somebody decides
/// (ours).
/// </summary>
public static class ManagerDates
{
    /// <inheritdoc cref="DeletionDates.DueOn"/>
    public static DateOnly? DueOn(RegisterRecord application, DateOnly today) => EverySevenDays.DueOn(First(application), application.SettledOn, today);

    /// <inheritdoc cref="DeletionDates.Next"/>
    public static DateOnly? Next(RegisterRecord application) => EverySevenDays.Next(First(application), application.SettledOn);

    private static DateOnly? First(RegisterRecord application) =>
        application.DeletedAt is null && application.PendingRenewal is null && application.IsForOfficial()
            ? Wib.DateOf(application.ManagerChange!.AskedAt)
            : null;
}
