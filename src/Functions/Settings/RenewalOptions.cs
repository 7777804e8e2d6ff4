using HostingFunctions.Domain.Register;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Renewals__*</c>; <c>RenewalsSchedule</c>, an NCrontab expression of six fields in UTC, is read by the timer trigger itself.</summary>
public sealed record RenewalOptions
{
    /// <summary>When notices leave: month and day of each, in order from April of the year in which validity ends to March of the next.</summary>
    public string Stages { get; init; } = RenewalStages.Usual;
}
