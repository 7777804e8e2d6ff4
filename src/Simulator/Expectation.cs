using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>A mail that somebody needs in order to go on.</summary>
/// <param name="Kind">See <see cref="ReceivedMail.Kind"/>.</param>
/// <param name="Detail">See <see cref="ReceivedMail.Detail"/>; null for any.</param>
/// <param name="By">The time by which it must have arrived.</param>
public sealed record Expectation(ApplicationCase Of, string Kind, string? Detail, DateTimeOffset By)
{
    public bool IsMetBy(ReceivedMail mail) => mail.Of == Of && mail.Kind == Kind && (Detail is null || mail.Detail == Detail);
}
