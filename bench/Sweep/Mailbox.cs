using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Stands in for a mail server and only counts mails.</summary>
internal sealed class Mailbox : IMailer
{
    private int count;

    public int Count => count;

    public Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        Interlocked.Increment(ref count);
        return Task.FromResult<IReadOnlyList<Refusal>>([]);
    }
}
