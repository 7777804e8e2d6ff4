namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told about the run.</summary>
public class TimerInfo
{
    /// <summary>The runs before and after, or null for a timer that is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run makes up for one that was missed while nothing ran.</summary>
    public bool IsPastDue { get; set; }
}
