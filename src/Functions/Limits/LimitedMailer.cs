using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Limits;

/// <summary>A mailer that sends a mailbox that has confirmed nothing only so many first mails, and a quiet one none. The others wait.</summary>
public sealed class LimitedMailer(IMailer mailer, IMailboxes mailboxes, IAllowances allowances, IOptions<LimitOptions> options, TimeProvider time) : IMailer
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        if (!mail.IsFirst)
        {
            return await mailer.SendAsync(mail, cancellation);
        }

        var address = mail.To[0].Email;
        var mailbox = await mailboxes.FindAsync(address, cancellation);
        if (mailbox.IsQuiet(time.GetUtcNow()))
        {
            return [.. mail.To.Select(to => new Refusal(to, ""))];
        }

        var mails = mailbox.HasConfirmed ? [] : options.Value.MailsTo(address);
        if (await allowances.TakeAsync(mails, cancellation) is { } after)
        {
            throw new MailNotSentException(new LimitReachedException(after));
        }

        try
        {
            return await mailer.SendAsync(mail, cancellation);
        }
        catch (MailNotSentException)
        {
            await allowances.ReturnAsync(mails, CancellationToken.None);
            throw;
        }
    }
}
