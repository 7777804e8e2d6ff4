using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

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

    /// <returns>False when every mailbox refuses it for good.</returns>
    /// <exception cref="MailNotSentException">Nobody has it, and somebody still may.</exception>
    public static bool RequireOne(this IReadOnlyList<Delivery> deliveries)
    {
        var isTaken = deliveries.Any(delivery => delivery.State == NoticeState.Sent);
        return isTaken || deliveries.Count == 0 || deliveries.RequireAll();
    }

    /// <returns>False when a mailbox refuses it for good.</returns>
    /// <exception cref="MailNotSentException">Not everybody has it who still may.</exception>
    public static bool RequireAll(this IReadOnlyList<Delivery> deliveries)
    {
        var pending = deliveries.Count(delivery => delivery.IsPending);
        return pending == 0
            ? deliveries.All(delivery => delivery.State == NoticeState.Sent)
            : throw new MailNotSentException(new IOException($"{pending} of {deliveries.Count} are tried again."));
    }

    /// <summary>When to try again what is pending, or what comes first.</summary>
    public static DateTimeOffset TryAgainBy(this IEnumerable<Delivery> deliveries, DateTimeOffset first) =>
        deliveries.Where(delivery => delivery.IsPending).Select(delivery => delivery.TryAgainAt).Append(first).Min();
}
