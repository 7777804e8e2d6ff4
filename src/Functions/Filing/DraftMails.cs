using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>
/// Sends the owner of a draft what is due: its first link, and one warning before it is erased. What did not leave, the sweep sends; each mail is marked once
/// it left, so that a process that dies in between sends the same one again, under the same Message-Id.
/// </summary>
public sealed class DraftMails(IDrafts store, IMailboxes mailboxes, LinkIssuer links, IMailer mailer, TimeProvider time, ILogger<DraftMails> log) : ISwept
{
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await foreach (var due in store.ListDueAsync(time.GetUtcNow(), cancellation))
        {
            try
            {
                await store.SettleAsync(due, await LookAfterAsync(due, cancellation), cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One in trouble does not hold up the others; it stays for the next sweep.
                log.DraftNotLookedAfter(e);
            }
        }
    }

    /// <summary>Sends the first link to a draft, which is stored with it.</summary>
    /// <returns>The draft as it is stored.</returns>
    /// <exception cref="MailNotSentException">It did not leave yet.</exception>
    public Task<Draft> HandOverAsync(Draft draft, CancellationToken cancellation) =>
        SendAsync(draft, DraftLinkMail.Compose, sent => sent with { IsHandedOver = true }, cancellation);

    /// <returns>When it needs looking after again; null for never.</returns>
    private async Task<DateTimeOffset?> LookAfterAsync(DueDraft due, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (await store.FindAsync(due.Key, cancellation) is not { } draft)
        {
            return null;
        }

        if (draft.IsOverAt(now))
        {
            // Its files lie under the time of its end, and go with what is abandoned.
            if (draft.Owner is { } owner)
            {
                await mailboxes.ReleaseAsync(owner, new Holding(HoldingKind.Draft, draft.Id), cancellation);
            }

            await store.RemoveAsync(draft, cancellation);
            return null;
        }

        if (draft.IsMailedAt(now))
        {
            return due.At;
        }

        if (draft is { Owner: not null, SentAs: null, IsHandedOver: false })
        {
            draft = await HandOverAsync(draft, cancellation);
        }
        else if (draft.DueAt(now) <= now)
        {
            // Nothing is lost with a draft in which nothing was ever saved.
            draft = draft.SavedAt is null
                ? await RequireAsync(draft with { IsWarnedOf = true }, cancellation)
                : await SendAsync(draft, DraftEndsMail.Compose, sent => sent with { IsWarnedOf = true }, cancellation);
        }

        return draft.DueAt(now);
    }

    private async Task<Draft> SendAsync(Draft draft, Func<Draft, string, Mail> compose, Func<Draft, Draft> mark, CancellationToken cancellation)
    {
        var link = links.Issue(draft);
        var stored = await RequireAsync(link.Draft with { MailBegunAt = time.GetUtcNow() }, cancellation);
        await mailer.SendAsync(compose(stored, link.Url), cancellation);
        return await RequireAsync(mark(stored) with { MailBegunAt = null }, cancellation);
    }

    /// <exception cref="InvalidOperationException">Its owner saved it meanwhile: a later sweep reads it again.</exception>
    private async Task<Draft> RequireAsync(Draft draft, CancellationToken cancellation) =>
        await store.StoreAsync(draft, cancellation) ?? throw new InvalidOperationException($"Draft {draft.Id} changed meanwhile.");
}
