using HostingFunctions.Domain.Register;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Renewals__*</c>. The timer trigger reads <c>RenewalsSchedule</c>, an NCrontab expression of six fields in UTC, by itself.</summary>
public sealed record RenewalOptions
{
    /// <summary>When notices leave: the month and day of each, in order from April of the year in which validity ends to March of the next year.</summary>
    public string Stages { get; init; } = RenewalStages.Usual;
}
