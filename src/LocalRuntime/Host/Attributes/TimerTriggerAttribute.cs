using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function on a schedule.</summary>
/// <param name="schedule">
/// An NCrontab expression of six fields (seconds first) or five, a time span (<c>hh:mm:ss</c>), or <c>%Setting%</c>.
/// </param>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>The schedule as declared.</summary>
    public string Schedule { get; private set; } = schedule;

    /// <summary>Whether the last run is remembered, so that a missed one is made up. Ignored, as false, for schedules of less than a minute.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether the function also runs when the app starts.</summary>
    public bool RunOnStartup { get; set; }
}
