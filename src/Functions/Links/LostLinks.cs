using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>Mails a mailbox all links that its holder could use now, in one mail.</summary>
public sealed class LostLinks(
    IMailAsks<LostLinkAsk> asks, IMailboxes mailboxes, IEnumerable<IHeldLinks> kinds, IMailer mailer, TimeProvider time, ILogger<LostLinks> log)
    : AskedMails<LostLinkAsk>(asks, time)
{
    /// <inheritdoc cref="AskedMails{TAsk}.PromiseAsync"/>
    public Task AskAsync(EmailAddress to) => PromiseAsync(now => new LostLinkAsk(to, now, now));

    protected override async Task SendAsync(LostLinkAsk ask, CancellationToken cancellation)
    {
        var isQuiet = (await mailboxes.FindAsync(ask.To, cancellation)).IsQuiet(Now);
        var held = new List<(IHeldLinks Kind, HeldLinks Links)>();
        foreach (var holding in await mailboxes.HeldByAsync(ask.To, cancellation))
        {
            var kind = kinds.Single(kind => kind.Kind == holding.Kind);
            if (await kind.IssueAsync(ask.To, holding.Id, cancellation) is not { } links)
            {
                await mailboxes.ReleaseAsync(ask.To, holding, cancellation);
            }
            else if (isQuiet && links.IsFirst)
            {
                await kind.DropAsync(links.Id, links.Links, cancellation);
            }
            else
            {
                held.Add((kind, links));
            }
        }

        if (held.Count == 0)
        {
            return;
        }

        try
        {
            await mailer.SendAsync(LostLinksMail.Compose(ask.To, [.. held.Select(some => some.Links)], ask.AskedAt), CancellationToken.None);
        }
        catch (MailNotSentException)
        {
            foreach (var (kind, links) in held)
            {
                await kind.DropAsync(links.Id, links.Links, CancellationToken.None);
            }

            throw;
        }
    }

    protected override void Delayed(Exception cause) => log.LostLinksDelayed(cause);
}
