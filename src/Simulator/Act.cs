using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>Something that somebody is going to do.</summary>
/// <param name="Of">What it is about; null for what happens to the service itself.</param>
/// <param name="What">With who does it, e.g. <c>Sari Contoh renews</c>.</param>
public sealed record Act(DateTimeOffset At, ApplicationCase? Of, string What, Func<Task> Do);
