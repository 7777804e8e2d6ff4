using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

/// <summary>Somebody asked for their links.</summary>
public sealed record LostLinkAsk(EmailAddress To, DateTimeOffset AskedAt, DateTimeOffset BegunAt) : MailAsk(To, AskedAt, BegunAt)
{
    public override bool IsStaleAt(DateTimeOffset now) => AskedAt < now.AddDays(-1);
}
