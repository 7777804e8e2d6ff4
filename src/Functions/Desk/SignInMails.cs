using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>
/// Mails an official a link to sign in. What is asked for is stored first, whoever asks, so that the answer neither waits for the mail nor tells whether there
/// is one; what did not leave, the sweep sends.
/// </summary>
public sealed class SignInMails(
    ISignInAsks asks, ISessions sessions, IOfficials officials, IDeskTrail trail, LinkIssuer issuer, IMailer mailer, TimeProvider time,
    ILogger<SignInMails> log) : ISwept
{
    /// <returns>Once it is promised. The mail leaves after that.</returns>
    public async Task AskAsync(SignInRequest form)
    {
        var now = time.GetUtcNow();

        // Who asks while one is under way gets that one.
        if (await asks.StoreAsync(new SignInAsk(form.Email, form.Next, now, now), CancellationToken.None) is { } begun)
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
    private async Task TryAsync(SignInAsk ask, CancellationToken cancellation)
    {
        try
        {
            var now = time.GetUtcNow();
            if (!ask.IsStaleAt(now) && officials.Roster.Offices(ask.To, Wib.DateOf(now)) is [var official, ..] offices)
            {
                var link = issuer.Issue(ask.To, ask.Next);
                await sessions.StoreAsync(link.Link, cancellation);
                await mailer.SendAsync(SignInMail.Compose(official, link, ask.AskedAt), CancellationToken.None);
                await trail.AddAsync(SignInTrail.Asked(offices, now), CancellationToken.None);
            }

            await asks.RemoveAsync(ask, CancellationToken.None);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.SignInDelayed(e);
        }
    }
}
