using System.Collections.Concurrent;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Keeps the mails in place of sending them; the SMTP side has its own tests.</summary>
internal sealed class RecordingMailer : IMailer
{
    private readonly ConcurrentQueue<Mail> sent = new();

    private int failures;

    /// <summary>How often the mail server refuses before it takes mails again.</summary>
    public int Failures
    {
        set => failures = value;
    }

    /// <summary>The mailbox that refuses mails for good; empty for none.</summary>
    public string Bouncing { get; set; } = "";

    /// <summary>Called with each mail before the server takes it; what it throws, the sender sees.</summary>
    public Action<Mail> Before { get; set; } = _ => { };

    /// <summary>Called with each mail once the server took it, before the sender knows.</summary>
    public Action<Mail> After { get; set; } = _ => { };

    public IReadOnlyList<Mail> Sent => [.. sent];

    public IEnumerable<Mail> To(string email) => sent.Where(mail => mail.To.Any(to => to.Email.Value == email));

    public Task<IReadOnlyList<Recipient>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        if (Interlocked.Decrement(ref failures) >= 0)
        {
            throw new MailNotSentException(new IOException("The mail server is away."));
        }

        Before(mail);
        if (mail.To.Any(to => to.Email.Value == Bouncing))
        {
            return Task.FromResult(mail.To);
        }

        sent.Enqueue(mail);
        After(mail);
        return Task.FromResult<IReadOnlyList<Recipient>>([]);
    }
}
