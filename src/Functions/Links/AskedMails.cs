using HostingFunctions.Domain.Ports;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Links;

/// <summary>
/// Mails that strangers ask for by typing an address. What is asked for is stored first, whoever asks, so that the answer neither waits for the mail nor tells
/// whether there is one; what did not leave, the sweep sends.
/// </summary>
public abstract class AskedMails<TAsk>(IMailAsks<TAsk> asks, TimeProvider time) : ISwept
    where TAsk : MailAsk
{
    protected DateTimeOffset Now => time.GetUtcNow();

    public async Task SweepAsync(CancellationToken cancellation)
    {
        await foreach (var ask in asks.ListAsync(cancellation))
        {
            var now = Now;
            if (!ask.IsUnderWayAt(now) && await asks.StoreAsync(ask with { BegunAt = now }, cancellation) is { } begun)
            {
                await TryAsync(begun, cancellation);
            }
        }
    }

    /// <param name="askedAt">What is asked for, at a moment at which it also begins.</param>
    /// <returns>Once it is promised. The mail leaves after that.</returns>
    protected async Task PromiseAsync(Func<DateTimeOffset, TAsk> askedAt)
    {
        // Who asks while one is under way gets that one.
        if (await asks.StoreAsync(askedAt(Now), CancellationToken.None) is { } begun)
        {
            _ = Task.Run(() => TryAsync(begun, CancellationToken.None));
        }
    }

    /// <summary>Sends it, if there is something to send.</summary>
    protected abstract Task SendAsync(TAsk ask, CancellationToken cancellation);

    /// <summary>Logs that it stays for the next sweep.</summary>
    protected abstract void Delayed(Exception cause);

    /// <summary>One in trouble does not hold up the others.</summary>
    private async Task TryAsync(TAsk ask, CancellationToken cancellation)
    {
        try
        {
            if (!ask.IsStaleAt(Now))
            {
                await SendAsync(ask, cancellation);
            }

            await asks.RemoveAsync(ask, CancellationToken.None);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            Delayed(e);
        }
    }
}
