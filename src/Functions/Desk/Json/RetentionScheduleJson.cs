using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Desk;

/// <summary>For how many months each kind of data is kept, as JSON for programs.</summary>
/// <param name="At">Null for what holds until somebody sets another.</param>
internal sealed record RetentionScheduleJson(int Hosted, int Ended, int Trail, int Officials, string By, string Reason, DateTimeOffset? At)
{
    public static RetentionScheduleJson Of(RetentionSchedule schedule) => new(
        schedule.Hosted, schedule.Ended, schedule.Trail, schedule.Officials, schedule.By, schedule.Reason, schedule.At == default ? null : schedule.At);
}
