using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>A mailer that notes what mailboxes refuse for good, for <see cref="DroppedMailReport"/>.</summary>
public sealed class NotedMailer(IMailer mailer, IDroppedMails dropped, TimeProvider time) : IMailer
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        var refused = await mailer.SendAsync(mail, cancellation);

        foreach (var (recipient, _) in DroppedMailsMail.Is(mail) ? [] : refused)
        {
            await dropped.AddAsync(new DroppedMail(mail.Announces, recipient, mail.Subject, time.GetUtcNow()), CancellationToken.None);
        }

        return refused;
    }
}
