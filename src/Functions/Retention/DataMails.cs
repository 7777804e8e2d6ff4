using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Retention;

/// <summary>Mails whoever asked for it a link to what is stored about them; nothing to whom nothing is.</summary>
public sealed class DataMails(
    IMailAsks<DataAsk> asks, PersonalFiles files, IDataLinks links, LinkIssuer issuer, IMailer mailer, TimeProvider time, ILogger<DataMails> log)
    : AskedMails<DataAsk>(asks, time)
{
    /// <inheritdoc cref="AskedMails{TAsk}.PromiseAsync"/>
    public Task AskAsync(EmailAddress to) => PromiseAsync(now => new DataAsk(to, now, now));

    protected override async Task SendAsync(DataAsk ask, CancellationToken cancellation)
    {
        if ((await files.OfAsync(ask.To, showsNumbers: false, cancellation)).Parts.Count > 0)
        {
            var link = issuer.IssueData(ask.To);
            await links.AddAsync(link.Link, cancellation);
            await mailer.SendAsync(PersonalDataMail.Compose(ask.To, link, ask.AskedAt), CancellationToken.None);
        }
    }

    protected override void Delayed(Exception cause) => log.PersonalDataDelayed(cause);
}
