using System.Net.Security;
using System.Text;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Notifications.Letters;
using MailKit.Net.Smtp;
using MimeKit;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>
/// Hands mails to an SMTP server. Safe to use from many threads. Keeps no log, because mails contain links. It does not retry; a mail sent
/// again after a crash carries the same Message-Id. It leaves out a mailbox that the server refuses permanently (RFC 5321, 4.2.1: 5yz), which so delays
/// neither the other recipients nor the procedure.
/// </summary>
public sealed class SmtpMailer : IMailer, IAsyncDisposable
{
    private readonly MailboxAddress from;
    private readonly TimeProvider time;
    private readonly SmtpConnections connections;

    /// <summary>Named at the end of every mail, and where answers to it go.</summary>
    public Contact Contact { get; init; } = Contact.None;

    /// <summary>Where bounces go (RFC 5321, 4.4: the return path); null for the sender's own address, at which nobody reads them.</summary>
    public BounceAddresses? Bounces { get; init; }

    /// <summary>Called for each permanently refused recipient, with the mail and the server's status code.</summary>
    public Action<Mail, int> Refused { get; init; } = (_, _) => { };

    /// <exception cref="ArgumentException">A setting is wrong; the message names it.</exception>
    public SmtpMailer(SmtpOptions options, TimeProvider time)
        : this(options, time, null)
    {
    }

    /// <param name="certificateCheck">Replaces the system's check of the server's certificate.</param>
    internal SmtpMailer(SmtpOptions options, TimeProvider time, RemoteCertificateValidationCallback? certificateCheck)
    {
        if (options.Problems() is [_, ..] problems)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
        }

        this.time = time;
        from = Mailbox(new Recipient(options.FromName, EmailAddress.Parse(options.FromAddress)));
        connections = new SmtpConnections(options, time, certificateCheck);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        var message = Message(mail);
        var recipients = message.To.Mailboxes.ToList();
        var sender = Bounces is null ? from : new MailboxAddress("", Bounces.Of(mail));
        var refused = new List<Refusal>();
        while (recipients.Count > 0)
        {
            try
            {
                await connections.UseAsync(client => client.SendAsync(message, sender, recipients, cancellation), cancellation);
                break;
            }
            catch (SmtpCommandException e) when (MailboxRefusal.IsOfMailbox(e) && recipients.RemoveAll(one => one.Address == e.Mailbox?.Address) > 0)
            {
                var code = MailboxRefusal.CodeOf(e);
                Refused(mail, (int)e.StatusCode);
                refused.AddRange(mail.To.Where(recipient => recipient.Email.Value == e.Mailbox!.Address).Select(recipient => new Refusal(recipient, code)));
            }
            catch (SmtpCommandException e)
            {
                // The server answered no (RFC 5321, 4.2.1). Its words are not passed on: they quote the address, and the exception thrown here is logged.
                throw new MailNotSentException(new IOException($"The mail server answered {(int)e.StatusCode}."));
            }
        }

        return refused;
    }

    public ValueTask DisposeAsync() => connections.DisposeAsync();

    private MimeMessage Message(Mail mail)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Announces}@{from.Domain}", Date = time.GetUtcNow().ToOffset(Wib.Offset), Subject = mail.Subject.OneLine(),
        };
        message.From.Add(from);
        if (Contact.Email is { } answers)
        {
            message.ReplyTo.Add(new MailboxAddress(from.Name, answers.Value));
        }

        message.To.AddRange(mail.To.Select(Mailbox));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // RFC 3834, 5: no out-of-office answer comes back
        message.Headers.Add("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply"); // the same for Exchange, which does not know RFC 3834
        var (text, html) = ContactEnding.Of(mail, Contact);
        var body = new BodyBuilder { TextBody = text, HtmlBody = html };
        if (mail.Entries.Count > 0)
        {
            body.Attachments.Add(CalendarFile.Of(mail.Entries, from.Domain));
        }

        message.Body = body.ToMessageBody();
        return message;
    }

    private static MailboxAddress Mailbox(Recipient recipient) => new(Encoding.UTF8, recipient.Name.OneLine(), recipient.Email.Value);
}
