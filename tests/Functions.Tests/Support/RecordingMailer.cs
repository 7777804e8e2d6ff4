using System.Collections.Concurrent;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Keeps the mails instead of sending them. SMTP has its own tests.</summary>
internal sealed class RecordingMailer : IMailer
{
    private readonly ConcurrentQueue<Mail> sent = new();

    private int failures;

    /// <summary>How often the mail server refuses before it accepts mails again.</summary>
    public int Failures
    {
        set => failures = value;
    }

    /// <summary>The mailbox that permanently refuses mails; empty for none.</summary>
    public string Bouncing { get; set; } = "";

    /// <summary>Called with each mail before the server accepts it. The sender gets any exception that it throws.</summary>
    public Action<Mail> Before { get; set; } = _ => { };

    /// <summary>Called with each mail after the server accepted it and before the sender knows.</summary>
    public Action<Mail> After { get; set; } = _ => { };

    public IReadOnlyList<Mail> Sent => [.. sent];

    public IEnumerable<Mail> To(string email) => sent.Where(mail => mail.To.Any(to => to.Email.Value == email));

    public Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        if (Interlocked.Decrement(ref failures) >= 0)
        {
            throw new MailNotSentException(new IOException("The mail server is away."));
        }

        Before(mail);
        if (mail.To.Any(to => to.Email.Value == Bouncing))
        {
            return Task.FromResult<IReadOnlyList<Refusal>>([.. mail.To.Select(to => new Refusal(to, "5.1.1"))]);
        }

        sent.Enqueue(mail);
        After(mail);
        return Task.FromResult<IReadOnlyList<Refusal>>([]);
    }
}
