using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>A planned act of somebody.</summary>
/// <param name="Of">The application that it concerns; null when it concerns the service itself.</param>
/// <param name="What">Who does what, e.g. <c>Sari Contoh renews</c>.</param>
public sealed record Act(DateTimeOffset At, ApplicationCase? Of, string What, Func<Task> Do)
{
    /// <summary>Whether it is still to be done when its time comes.</summary>
    public Func<bool> Stands { get; init; } = () => true;
}
