namespace HostingFunctions.Domain.Ports;

/// <summary>What a mailbox is known for.</summary>
/// <param name="HasConfirmed">Whether its holder ever acted through a link that was sent there.</param>
/// <param name="QuietUntil">Until when no first mail goes there, because its holder asked for that; null when they did not.</param>
public sealed record Mailbox(bool HasConfirmed, DateTimeOffset? QuietUntil)
{
    public bool IsQuiet(DateTimeOffset now) => QuietUntil > now;
}
