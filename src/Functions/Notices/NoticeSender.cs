using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Sends a notice at most once, even if a process dies or another one sends too (rule 6). The notice is claimed in the ledger together with its link,
/// then sent, then marked. If a claim was never marked, its mail may have left: it is reported instead of being sent again, unless a person waits for it.
/// Several notices may leave as one mail, a list: each has an entry of its own.
/// </summary>
public sealed class NoticeSender(
    IHostingRegister register, IMailboxes mailboxes, LinkIssuer links, IMailer mailer, TimeProvider time, ILogger<NoticeSender> log)
{
    /// <summary>So many fit in a row of the ledger.</summary>
    private const int MostTogether = 2000;

    /// <returns>The present state: <see cref="NoticeState.Claimed"/> when another process is sending it. Any other state is final.</returns>
    /// <exception cref="MailNotSentException">The mail did not leave. The claim is removed, so that the next sweep sends it.</exception>
    public async Task<NoticeState> SendAsync(OutgoingNotice outgoing, CancellationToken cancellation)
    {
        var (claimed, state) = await ClaimAsync(outgoing, cancellation);
        return claimed is null ? state : await SendClaimedAsync([claimed], () => outgoing.Compose(claimed.Link!));
    }

    /// <summary>Sends one mail about several notices to one person. What was sent before is left out; when all were, nothing is sent.</summary>
    /// <param name="outgoing">All to the same person.</param>
    /// <returns>False when another process is sending one of them: then this one sends none.</returns>
    /// <inheritdoc cref="SendAsync"/>
    public async Task<bool> SendTogetherAsync(
        IReadOnlyList<OutgoingNotice> outgoing, Func<IReadOnlyList<ClaimedNotice>, Mail> compose, CancellationToken cancellation)
    {
        var claimed = new List<ClaimedNotice>();
        foreach (var one in outgoing)
        {
            var (claim, state) = await ClaimAsync(one, cancellation);
            if (claim is not null)
            {
                claimed.Add(claim);
            }
            else if (state == NoticeState.Claimed)
            {
                await GiveBackAsync(claimed);
                return false;
            }
        }

        if (claimed.Count > 0)
        {
            await SendClaimedAsync(claimed, () => compose(claimed));
        }

        return true;
    }

    /// <returns>The claim; null, with the present state, when there is nothing to send.</returns>
    private async Task<(ClaimedNotice? Claimed, NoticeState State)> ClaimAsync(OutgoingNotice outgoing, CancellationToken cancellation)
    {
        var (id, year) = (outgoing.Application.Id, outgoing.Year);
        var notice = new Notice(year, outgoing.Stage, outgoing.To.Email, time.GetUtcNow(), Guid.NewGuid().ToString("N"));
        var link = outgoing.Purpose is { } purpose ? links.Issue(id, purpose, outgoing.Scope, outgoing.To.Email) : null;
        var change = new RegisterChange(id) { NewLinks = link is null ? [] : [link.Link] };
        if (await register.AppendAsync(change with { NewNotice = notice }, cancellation) != StoreOutcome.Stored)
        {
            var standing = await register.FindNoticeAsync(id, year, outgoing.Stage, outgoing.To.Email, cancellation);
            if (standing?.Claim != notice.Claim)
            {
                if (standing is null || !standing.IsInDoubtAt(notice.At))
                {
                    return (null, standing?.State ?? NoticeState.Claimed);
                }

                if (!outgoing.IsAwaited)
                {
                    return (null, standing.State == NoticeState.Claimed ? await GiveUpAsync(outgoing, standing) : standing.State);
                }

                // A second copy is better than none. The link of the first lives on: it may have arrived.
                var takeover = change with { TouchedNotice = notice with { RowVersion = standing.RowVersion } };
                if (await register.AppendAsync(takeover, cancellation) != StoreOutcome.Stored)
                {
                    return (null, NoticeState.Claimed);
                }
            }
        }

        if (outgoing.IsHeld)
        {
            await mailboxes.HoldAsync(outgoing.To.Email, new Holding(HoldingKind.HostedApplication, id), cancellation);
        }

        return (new ClaimedNotice(outgoing, notice with { RowVersion = RowVersion.Any }, link), NoticeState.Claimed);
    }

    /// <summary>From here on nothing is cancelled midway. The time limit of the mail server ends it soon enough.</summary>
    /// <param name="claimed">All to the same person.</param>
    private async Task<NoticeState> SendClaimedAsync(IReadOnlyList<ClaimedNotice> claimed, Func<Mail> compose)
    {
        var isAwaited = claimed[0].Outgoing.IsAwaited;
        var keys = claimed.Select(one => one.Notice.KeyIn(one.Outgoing.Application.Id)).ToList();
        Nondelivery? undelivered;
        try
        {
            var refused = await mailer.SendAsync(compose() with { Ledger = keys[0] }, CancellationToken.None);
            undelivered = refused is [var refusal, ..] ? new Nondelivery(time.GetUtcNow(), refusal.Code) : null;
        }
        catch (MailNotSentException)
        {
            await GiveBackAsync(claimed);
            throw;
        }
        catch (Exception e) when (isAwaited)
        {
            await GiveBackAsync([.. claimed.Select(one => one with { Link = null })]);
            throw new MailNotSentException(e);
        }
        catch (Exception e)
        {
            foreach (var one in claimed)
            {
                await GiveUpAsync(one.Outgoing, one.Notice, e);
            }

            return NoticeState.Uncertain;
        }

        // First the one whose row the mail's bounces name, which then says of the others.
        var state = undelivered is null ? NoticeState.Sent : NoticeState.Refused;
        foreach (var (place, one) in claimed.Index())
        {
            var together = place == 0 ? keys.Skip(1).Take(MostTogether).ToList() : [];
            await MarkAsync(one.Outgoing, one.Notice with { State = state, Undelivered = undelivered, Together = together });
        }

        return state;
    }

    /// <summary>Forgets claims whose mail never left, with the links that nobody has.</summary>
    private async Task GiveBackAsync(IEnumerable<ClaimedNotice> claimed)
    {
        foreach (var one in claimed)
        {
            var neverLeft = new RegisterChange(one.Outgoing.Application.Id)
            {
                DroppedNotice = one.Notice, DroppedLinks = one.Link is { } link ? [link.Link with { RowVersion = RowVersion.Any }] : [],
            };
            await register.AppendAsync(neverLeft, CancellationToken.None);
        }
    }

    private Task<NoticeState> GiveUpAsync(OutgoingNotice outgoing, Notice notice, Exception? cause = null)
    {
        log.NoticeUncertain(cause, outgoing.Stage, outgoing.Application.Number);
        return MarkAsync(outgoing, notice with { State = NoticeState.Uncertain });
    }

    private async Task<NoticeState> MarkAsync(OutgoingNotice outgoing, Notice notice)
    {
        IReadOnlyList<HistoryEntry> entries = outgoing.What is { } what
            ? [new HistoryEntry(time.GetUtcNow(), AuditEntry.System, what.Ended(notice.State), outgoing.To.Email.Value)]
            : [];
        await register.AppendAsync(new RegisterChange(outgoing.Application.Id) { TouchedNotice = notice, History = entries }, CancellationToken.None);
        return notice.State;
    }
}
