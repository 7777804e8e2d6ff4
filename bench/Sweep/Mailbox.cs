using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Takes every mail in place of a mail server and only counts it.</summary>
internal sealed class Mailbox : IMailer
{
    private int count;

    public int Count => count;

    public Task<IReadOnlyList<Recipient>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        Interlocked.Increment(ref count);
        return Task.FromResult<IReadOnlyList<Recipient>>([]);
    }
}
