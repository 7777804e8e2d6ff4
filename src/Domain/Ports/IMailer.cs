namespace HostingFunctions.Domain.Ports;

/// <summary>The way mails leave.</summary>
public interface IMailer
{
    /// <summary>Hands a mail to the mail server. Returns once the server took it; a transport failure throws, and the activity's retry policy handles it.</summary>
    /// <returns>The recipients whose mailboxes the server refuses for good; the mail went to the others, or to nobody when these are all. Mostly none.</returns>
    /// <exception cref="MailNotSentException">The mail is known not to have left. After any other exception nobody knows.</exception>
    Task<IReadOnlyList<Recipient>> SendAsync(Mail mail, CancellationToken cancellation);
}
