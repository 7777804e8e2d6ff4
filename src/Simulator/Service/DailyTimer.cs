using System.Globalization;

namespace HostingFunctions.Simulator.Service;

/// <summary>A timer function that runs once a day.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Schedule">The setting that holds its schedule.</param>
/// <param name="At">Time of day, UTC.</param>
public sealed record DailyTimer(string Function, string Schedule, TimeOnly At)
{
    /// <summary>Notices, at 09:00 WIB as in production.</summary>
    public static DailyTimer RenewalSweep { get; } = new("RenewalSweep", "RenewalsSchedule", new TimeOnly(2, 0));

    /// <summary>Lost wake-ups, every few minutes in production: here nobody dies unnoticed, so once a day does.</summary>
    public static DailyTimer Sweep { get; } = new("Sweep", "SweepSchedule", new TimeOnly(2, 30));

    /// <summary>The setting that makes it so.</summary>
    public string Argument => string.Create(CultureInfo.InvariantCulture, $"--{Schedule}=0 {At.Minute} {At.Hour} * * *");

    /// <summary>Its first run after a moment.</summary>
    public DateTimeOffset After(DateTimeOffset moment)
    {
        var today = new DateTimeOffset(DateOnly.FromDateTime(moment.UtcDateTime).ToDateTime(At), TimeSpan.Zero);
        return today > moment ? today : today.AddDays(1);
    }
}
