using System.Runtime.CompilerServices;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notices;

/// <summary>
/// Dropped mails, of which a process looks at what others noted at most once a minute, while it sends mails or shows the desk. What it notes itself it sees
/// at once.
/// </summary>
public sealed class KnownDroppedMails(IDroppedMails dropped, TimeProvider time) : IDroppedMails
{
    private static readonly TimeSpan LooksAgain = TimeSpan.FromMinutes(1);

    private (DateTimeOffset At, IReadOnlyList<DroppedMail> Mails)? known;

    public Task AddAsync(DroppedMail mail, CancellationToken cancellation) => ChangeAsync(dropped.AddAsync(mail, cancellation));

    public IAsyncEnumerable<DroppedMail> ListAsync(CancellationToken cancellation) => ListAllAsync(cancellation).Where(mail => !mail.IsTold);

    public async IAsyncEnumerable<DroppedMail> ListAllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (known is not { } fresh || now - fresh.At >= LooksAgain)
        {
            known = fresh = (now, await dropped.ListAllAsync(cancellation).ToListAsync(cancellation));
        }

        foreach (var mail in fresh.Mails)
        {
            yield return mail;
        }
    }

    public Task UpdateAsync(DroppedMail mail, CancellationToken cancellation) => ChangeAsync(dropped.UpdateAsync(mail, cancellation));

    public Task RemoveAsync(DroppedMail mail, CancellationToken cancellation) => ChangeAsync(dropped.RemoveAsync(mail, cancellation));

    private async Task ChangeAsync(Task change)
    {
        try
        {
            await change;
        }
        finally
        {
            known = null;
        }
    }
}
