using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Links;

/// <summary>Several mails about one thing, each to a person of its own.</summary>
internal static class Deliveries
{
    /// <summary>Sends each; one that does not leave keeps nothing from the others.</summary>
    /// <returns>False when every mailbox refuses it for good.</returns>
    /// <exception cref="MailNotSentException">None of them left.</exception>
    public static async Task<bool> SendEachAsync(this IMailer mailer, IEnumerable<Mail> mails, CancellationToken cancellation)
    {
        var (taken, refused, failure) = (0, 0, (MailNotSentException?)null);
        foreach (var mail in mails)
        {
            try
            {
                var refusing = await mailer.SendAsync(mail, cancellation);
                _ = mail.To.All(refusing.Contains) ? refused++ : taken++;
            }
            catch (MailNotSentException e)
            {
                failure = e;
            }
        }

        return taken > 0 || (failure is null ? refused == 0 : throw failure);
    }
}
