using System.Globalization;

namespace HostingFunctions.Simulator.Service;

/// <summary>A timer function that runs once a day in a simulation.</summary>
/// <param name="Function">The function's name.</param>
/// <param name="Schedule">The setting that holds its schedule.</param>
/// <param name="At">Time of day, UTC.</param>
public sealed record DailyTimer(string Function, string Schedule, TimeOnly At)
{
    /// <summary>Notices, at 09:00 WIB as in production.</summary>
    public static DailyTimer RenewalSweep { get; } = new("RenewalSweep", "RenewalsSchedule", new TimeOnly(2, 0));

    /// <summary>The sweep for lost wake-ups. In production it runs every few minutes; here no process dies unnoticed, so once a day is enough.</summary>
    public static DailyTimer Sweep { get; } = new("Sweep", "SweepSchedule", new TimeOnly(2, 30));

    /// <summary>The command line setting for this schedule.</summary>
    public string Argument => string.Create(CultureInfo.InvariantCulture, $"--{Schedule}=0 {At.Minute} {At.Hour} * * *");

    /// <summary>Its first run after a moment.</summary>
    public DateTimeOffset After(DateTimeOffset moment)
    {
        var today = new DateTimeOffset(DateOnly.FromDateTime(moment.UtcDateTime).ToDateTime(At), TimeSpan.Zero);
        return today > moment ? today : today.AddDays(1);
    }
}
