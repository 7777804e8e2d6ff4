using System.Collections.Concurrent;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Keeps the mails in place of sending them; the SMTP side has its own tests.</summary>
internal sealed class RecordingMailer : IMailer
{
    private readonly ConcurrentQueue<Mail> sent = new();

    public IReadOnlyList<Mail> Sent => [.. sent];

    public IEnumerable<Mail> To(string email) => sent.Where(mail => mail.To.Any(to => to.Email.Value == email));

    public Task SendAsync(Mail mail, CancellationToken cancellation)
    {
        sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
