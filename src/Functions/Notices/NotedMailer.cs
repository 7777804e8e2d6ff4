using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>
/// A mailer that notes what mailboxes refuse for good, for the desk and <see cref="DroppedMailReport"/>, and which of those take mail again. What it cannot
/// write of the latter holds up no mail.
/// </summary>
public sealed class NotedMailer(IMailer mailer, IDroppedMails dropped, TimeProvider time) : IMailer
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        var refused = await mailer.SendAsync(mail, cancellation);
        foreach (var (recipient, code) in DroppedMailsMail.Is(mail) ? [] : refused)
        {
            var about = mail.Ledger is { Kind: { } kind } key ? new Holding(kind, key.Id) : null;
            await dropped.AddAsync(
                new DroppedMail(mail.Announces, recipient, mail.Subject, time.GetUtcNow()) { Code = code, About = about }, CancellationToken.None);
        }

        foreach (var recipient in mail.To.Except(refused.Select(refusal => refusal.To)))
        {
            await LeftAgainAsync(recipient.Email).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return refused;
    }

    private async Task LeftAgainAsync(EmailAddress address)
    {
        var noted = await dropped.ListAllAsync(CancellationToken.None).ToListAsync();
        foreach (var earlier in noted.Where(earlier => earlier.To.Email == address && earlier.LeftAgainAt is null))
        {
            await dropped.UpdateAsync(earlier with { LeftAgainAt = time.GetUtcNow() }, CancellationToken.None);
        }
    }
}
