using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Links;

/// <summary>Several mails about one thing, each to a person of its own.</summary>
internal static class Deliveries
{
    /// <summary>Sends each; one that does not leave keeps nothing from the others.</summary>
    /// <exception cref="MailNotSentException">None of them left.</exception>
    public static async Task SendEachAsync(this IMailer mailer, IEnumerable<Mail> mails, CancellationToken cancellation)
    {
        var (left, failure) = (0, (MailNotSentException?)null);
        foreach (var mail in mails)
        {
            try
            {
                await mailer.SendAsync(mail, cancellation);
                left++;
            }
            catch (MailNotSentException e)
            {
                failure = e;
            }
        }

        if (left == 0 && failure is not null)
        {
            throw failure;
        }
    }
}
