using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// The days on which somebody is asked about a deletion: the day after grace or the day of the act that asks, then every seven days until somebody decides
/// (ours).
/// </summary>
public static class DeletionDates
{
    /// <summary>The newest day up to today on which somebody should have been asked and that is not settled; null when there is none.</summary>
    public static DateOnly? DueOn(RegisterRecord application, DateOnly today) => EverySevenDays.DueOn(First(application), application.SettledOn, today);

    /// <summary>The first such day after <see cref="RegisterRecord.SettledOn"/>; null when nobody needs to be asked.</summary>
    public static DateOnly? Next(RegisterRecord application) => EverySevenDays.Next(First(application), application.SettledOn);

    private static DateOnly? First(RegisterRecord application)
    {
        if (application.DeletedAt is not null || application.PendingRenewal is not null)
        {
            return null;
        }

        var afterGrace = application.GraceUntil.AddDays(1);
        var asked = application.Deletion is { Act: DeletionAct.Proposed or DeletionAct.Declined } decision ? Wib.DateOf(decision.At) : afterGrace;
        return asked > afterGrace ? asked : afterGrace;
    }
}
