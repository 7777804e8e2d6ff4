namespace Microsoft.Azure.Functions.Worker;

/// <summary>Where a schedule stands; times are local to the schedule's time zone.</summary>
public class ScheduleStatus
{
    /// <summary>The last run; <see cref="DateTime.MinValue"/> before the first.</summary>
    public DateTime Last { get; set; }

    /// <summary>The run expected next.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this was last written.</summary>
    public DateTime LastUpdated { get; set; }
}
