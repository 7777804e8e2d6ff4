using HostingFunctions.Domain.Audit;
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
/// </summary>
public sealed class NoticeSender(
    IHostingRegister register, IMailboxes mailboxes, LinkIssuer links, IMailer mailer, TimeProvider time, ILogger<NoticeSender> log)
{
    /// <returns>The present state: <see cref="NoticeState.Claimed"/> when another process is sending it. Any other state is final.</returns>
    /// <exception cref="MailNotSentException">The mail did not leave. The claim is removed, so that the next sweep sends it.</exception>
    public async Task<NoticeState> SendAsync(OutgoingNotice outgoing, CancellationToken cancellation)
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
                    return standing?.State ?? NoticeState.Claimed;
                }

                if (!outgoing.IsAwaited)
                {
                    return standing.State == NoticeState.Claimed ? await GiveUpAsync(outgoing, standing) : standing.State;
                }

                // A second copy is better than none. The link of the first lives on: it may have arrived.
                var takeover = change with { TouchedNotice = notice with { RowVersion = standing.RowVersion } };
                if (await register.AppendAsync(takeover, cancellation) != StoreOutcome.Stored)
                {
                    return NoticeState.Claimed;
                }
            }
        }

        if (outgoing.IsHeld)
        {
            await mailboxes.HoldAsync(outgoing.To.Email, new Holding(HoldingKind.HostedApplication, id), cancellation);
        }

        // From here on nothing is cancelled midway. The time limit of the mail server ends it soon enough.
        return await SendClaimedAsync(outgoing, notice with { RowVersion = RowVersion.Any }, link);
    }

    private async Task<NoticeState> SendClaimedAsync(OutgoingNotice outgoing, Notice notice, IssuedLink? link)
    {
        IReadOnlyList<Recipient> refused;
        try
        {
            refused = await mailer.SendAsync(outgoing.Compose(link!), CancellationToken.None);
        }
        catch (MailNotSentException)
        {
            var neverLeft = new RegisterChange(outgoing.Application.Id)
            {
                DroppedNotice = notice, DroppedLinks = link is null ? [] : [link.Link with { RowVersion = RowVersion.Any }],
            };
            await register.AppendAsync(neverLeft, CancellationToken.None);
            throw;
        }
        catch (Exception e) when (outgoing.IsAwaited)
        {
            await register.AppendAsync(new RegisterChange(outgoing.Application.Id) { DroppedNotice = notice }, CancellationToken.None);
            throw new MailNotSentException(e);
        }
        catch (Exception e)
        {
            return await GiveUpAsync(outgoing, notice, e);
        }

        return refused.Any(recipient => recipient.Email == outgoing.To.Email)
            ? await MarkAsync(outgoing, notice with { State = NoticeState.Refused })
            : await MarkAsync(outgoing, notice with { State = NoticeState.Sent });
    }

    private Task<NoticeState> GiveUpAsync(OutgoingNotice outgoing, Notice notice, Exception? cause = null)
    {
        log.NoticeUncertain(cause, outgoing.Stage, outgoing.Application.Number);
        return MarkAsync(outgoing, notice with { State = NoticeState.Uncertain });
    }

    private async Task<NoticeState> MarkAsync(OutgoingNotice outgoing, Notice notice)
    {
        var entry = new HistoryEntry(time.GetUtcNow(), AuditEntry.System, outgoing.What.Ended(notice.State), outgoing.To.Email.Value);
        await register.AppendAsync(new RegisterChange(outgoing.Application.Id) { TouchedNotice = notice, History = [entry] }, CancellationToken.None);
        return notice.State;
    }
}
