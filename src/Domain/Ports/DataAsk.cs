using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Ports;

/// <summary>Somebody asked for what is stored about them.</summary>
public sealed record DataAsk(EmailAddress To, DateTimeOffset AskedAt, DateTimeOffset BegunAt) : MailAsk(To, AskedAt, BegunAt)
{
    public override bool IsStaleAt(DateTimeOffset now) => AskedAt + DataLink.Life <= now;
}
