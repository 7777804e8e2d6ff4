namespace HostingFunctions.Domain.Ports;

/// <summary>Sends mails.</summary>
public interface IMailer
{
    /// <summary>
    /// Hands a mail to the mail server and returns once the server took it. A transport failure throws; the activity's retry policy handles it.
    /// </summary>
    /// <returns>The recipients left out, usually none: mailboxes that the server refuses permanently, and why. The mail went to the others, or to nobody when
    /// all were left out.</returns>
    /// <exception cref="MailNotSentException">The mail is known not to have left. After any other exception, nobody knows.</exception>
    Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation);
}
