using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Links;

/// <summary>A fresh link in place of one, to the person registered for it, whoever asks (rule 4).</summary>
public interface IFreshLinks<TOpened>
    where TOpened : OpenedLink
{
    /// <summary>What the fresh link is to: what is counted. Letters, digits and dashes.</summary>
    string Thing(TOpened opened);

    /// <summary>To whom it goes; empty when nobody holds the office that it is for.</summary>
    IReadOnlyList<EmailAddress> Recipients(TOpened opened);

    /// <returns>False when every mailbox refuses it for good.</returns>
    /// <exception cref="Domain.Ports.MailNotSentException">It left to nobody.</exception>
    Task<bool> SendAsync(TOpened opened, CancellationToken cancellation);
}
