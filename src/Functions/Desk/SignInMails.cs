using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>Mails an official a link to sign in; nobody else.</summary>
public sealed class SignInMails(
    IMailAsks<SignInAsk> asks, ISessions sessions, IOfficials officials, IDeskTrail trail, LinkIssuer issuer, IMailer mailer, TimeProvider time,
    ILogger<SignInMails> log) : AskedMails<SignInAsk>(asks, time)
{
    /// <inheritdoc cref="AskedMails{TAsk}.PromiseAsync"/>
    public Task AskAsync(SignInRequest form) => PromiseAsync(now => new SignInAsk(form.Email, form.Next, now, now));

    protected override async Task SendAsync(SignInAsk ask, CancellationToken cancellation)
    {
        var now = Now;
        if (officials.Roster.Offices(ask.To, Wib.DateOf(now)) is [var official, ..] offices)
        {
            var link = issuer.Issue(ask.To, ask.Next);
            await sessions.StoreAsync(link.Link, cancellation);
            await mailer.SendAsync(SignInMail.Compose(official, link, ask.AskedAt), CancellationToken.None);
            await trail.AddAsync(SignInTrail.Asked(offices, now), CancellationToken.None);
        }
    }

    protected override void Delayed(Exception cause) => log.SignInDelayed(cause);
}
