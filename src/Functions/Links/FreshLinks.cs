using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>
/// Sends fresh links, at most so many a day to one thing. What is asked for is stored before anything is mailed; of several who ask at once one sends, and what
/// the mail server does not take, the sweep sends.
/// </summary>
public sealed class FreshLinks<TOpened>(
    IFreshLinkAsks asks, IFreshLinks<TOpened> fresh, LinkSource<TOpened> links, TimeProvider time, ILogger<FreshLinks<TOpened>> log)
    where TOpened : OpenedLink
{
    /// <summary>Whether so many left within a day that no more may.</summary>
    public async Task<bool> AreSpentAsync(TOpened opened, CancellationToken cancellation) =>
        await asks.FindAsync(opened.Id, fresh.Thing(opened), cancellation) is { } ask && ask.IsSpentAt(time.GetUtcNow());

    /// <summary>Sends one, now or later. Nothing when too many left, or when one is on its way.</summary>
    /// <returns>What became of it: <see cref="NoticeState.Claimed"/> when none left now.</returns>
    public async Task<NoticeState> SendAsync(TOpened opened)
    {
        // From here it is under way: a browser that goes away does not stop it half done.
        var (thing, link) = (fresh.Thing(opened), opened.Link.TokenHash);
        var ask = await asks.FindAsync(opened.Id, thing, CancellationToken.None) ?? new FreshLinkAsk(opened.Id, thing, link);
        return ask.IsSpentAt(time.GetUtcNow()) ? NoticeState.Claimed : await BeginAsync(opened, ask, link);
    }

    /// <summary>Promises one before the act is stored that needs it. If the process dies in between, the sweep sends it.</summary>
    /// <param name="opened">As it will be.</param>
    /// <returns>Null when somebody else is promising the same.</returns>
    public async Task<FreshLinkAsk?> PromiseAsync(TOpened opened)
    {
        var (thing, link) = (fresh.Thing(opened), opened.Link.TokenHash);
        var ask = await asks.FindAsync(opened.Id, thing, CancellationToken.None) ?? new FreshLinkAsk(opened.Id, thing, link);
        return await asks.StoreAsync(ask.Begun(link, time.GetUtcNow()), CancellationToken.None);
    }

    /// <summary>Sends what was promised, now that the act is stored. Never throws, because nothing may undo the act: what fails now, the sweep sends.</summary>
    public async Task KeepAsync(TOpened opened, FreshLinkAsk promised)
    {
        try
        {
            await EndAsync(opened, promised);
        }
        catch (Exception e)
        {
            log.FreshLinkDelayed(e, opened.Id);
        }
    }

    /// <summary>Sends one that did not leave when it was asked for.</summary>
    /// <returns>False when there is nothing here that it could be sent for.</returns>
    public async Task<bool> SendWaitingAsync(FreshLinkAsk waiting, CancellationToken cancellation)
    {
        if (await links.FindAsync(waiting.Id, waiting.Link, cancellation) is not { IsOver: false } opened || fresh.Recipients(opened).Count == 0)
        {
            return false;
        }

        await BeginAsync(opened, waiting, waiting.Link);
        return true;
    }

    private async Task<NoticeState> BeginAsync(TOpened opened, FreshLinkAsk ask, Sha256Hash link)
    {
        var now = time.GetUtcNow();
        if (ask.IsUnderWayAt(now) || await asks.StoreAsync(ask.Begun(link, now), CancellationToken.None) is not { } begun)
        {
            return NoticeState.Claimed;
        }

        try
        {
            return await EndAsync(opened, begun);
        }
        catch (IOException e)
        {
            // It did not leave, or nobody knows: the sweep sends one.
            log.FreshLinkDelayed(e, opened.Id);
            return NoticeState.Claimed;
        }
    }

    private async Task<NoticeState> EndAsync(TOpened opened, FreshLinkAsk begun)
    {
        var isTaken = await fresh.SendAsync(opened, CancellationToken.None);
        await asks.StoreAsync(begun.Ended(begun.BegunAt!.Value), CancellationToken.None);
        return isTaken ? NoticeState.Sent : NoticeState.Refused;
    }
}
