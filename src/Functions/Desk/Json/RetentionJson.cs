using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Desk;

/// <summary>How long data are kept, and what is held, as JSON for programs.</summary>
/// <param name="Schedules">Those that were set, oldest first.</param>
internal sealed record RetentionJson(RetentionScheduleJson InForce, IReadOnlyList<RetentionScheduleJson> Schedules, IReadOnlyList<HoldJson> Holds)
{
    public static RetentionJson Of(RetentionRules rules) => new(
        RetentionScheduleJson.Of(rules.InForce), [.. rules.Schedules.Select(RetentionScheduleJson.Of)], [.. rules.Holds.Select(HoldJson.Of)]);
}
