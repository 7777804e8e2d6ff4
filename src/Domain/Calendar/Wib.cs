namespace HostingFunctions.Domain.Calendar;

/// <summary>Western Indonesian Time, Asia/Jakarta: UTC+7 all year, no daylight saving.</summary>
public static class Wib
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>Office hours on working days, in which reminders may leave (rule 5).</summary>
    public static readonly TimeOnly OfficeOpens = new(8, 0);

    public static readonly TimeOnly OfficeCloses = new(16, 0);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), Offset);
}
