using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>
/// Mails a mailbox all links that its holder could use now, in one mail. What is asked for is stored first, so that the answer neither waits for it nor tells
/// whether there is any; what did not leave, the sweep sends.
/// </summary>
public sealed class LostLinks(
    ILostLinkAsks asks, IMailboxes mailboxes, IEnumerable<IHeldLinks> kinds, IMailer mailer, TimeProvider time, ILogger<LostLinks> log) : ISwept
{
    /// <returns>Once it is promised. The mail leaves after that.</returns>
    public async Task AskAsync(EmailAddress to)
    {
        var now = time.GetUtcNow();

        // Who asks while one is under way gets that one.
        if (await asks.StoreAsync(new LostLinkAsk(to, now, now), CancellationToken.None) is { } begun)
        {
            _ = Task.Run(() => TryAsync(begun, CancellationToken.None));
        }
    }

    public async Task SweepAsync(CancellationToken cancellation)
    {
        await foreach (var ask in asks.ListAsync(cancellation))
        {
            var now = time.GetUtcNow();
            if (!ask.IsUnderWayAt(now) && await asks.StoreAsync(ask with { BegunAt = now }, cancellation) is { } begun)
            {
                await TryAsync(begun, cancellation);
            }
        }
    }

    /// <summary>One in trouble does not hold up the others; it stays for the next sweep.</summary>
    private async Task TryAsync(LostLinkAsk ask, CancellationToken cancellation)
    {
        try
        {
            if (!ask.IsStaleAt(time.GetUtcNow()))
            {
                await SendAsync(ask, cancellation);
            }

            await asks.RemoveAsync(ask, CancellationToken.None);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.LostLinksDelayed(e);
        }
    }

    private async Task SendAsync(LostLinkAsk ask, CancellationToken cancellation)
    {
        var isQuiet = (await mailboxes.FindAsync(ask.To, cancellation)).IsQuiet(time.GetUtcNow());
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
}
