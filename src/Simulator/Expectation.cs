using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>A mail without which somebody cannot go on.</summary>
/// <param name="Kind">See <see cref="ReceivedMail.Kind"/>.</param>
/// <param name="Detail">See <see cref="ReceivedMail.Detail"/>; null for any.</param>
/// <param name="By">When it must have come.</param>
public sealed record Expectation(ApplicationCase Of, string Kind, string? Detail, DateTimeOffset By)
{
    public bool IsMetBy(ReceivedMail mail) => mail.Of == Of && mail.Kind == Kind && (Detail is null || mail.Detail == Detail);
}
