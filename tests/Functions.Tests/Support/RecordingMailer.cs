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

    public IReadOnlyList<Mail> Sent => [.. sent];

    public IEnumerable<Mail> To(string email) => sent.Where(mail => mail.To.Any(to => to.Email.Value == email));

    public Task<IReadOnlyList<Recipient>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        if (Interlocked.Decrement(ref failures) >= 0)
        {
            throw new MailNotSentException(new IOException("The mail server is away."));
        }

        sent.Enqueue(mail);
        return Task.FromResult<IReadOnlyList<Recipient>>([]);
    }
}
