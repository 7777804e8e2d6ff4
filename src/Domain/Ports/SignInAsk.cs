using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

/// <summary>Somebody asked for a link to sign in.</summary>
/// <param name="Next">The page of the desk that was first asked for.</param>
public sealed record SignInAsk(EmailAddress To, string Next, DateTimeOffset AskedAt, DateTimeOffset BegunAt) : MailAsk(To, AskedAt, BegunAt)
{
    public override bool IsStaleAt(DateTimeOffset now) => AskedAt + SignInLink.Life <= now;
}
