using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>
/// Sends the mails of a request, each to one person and apart from the others, and keeps the ledger of them. A mail is entered together with its links, which
/// are live before it carries them, then sent, then marked. Called again it sends only what is still to leave, each time under the same Message-Id.
/// </summary>
public sealed class RequestMails(
    IRequestStore store, IMailboxes mailboxes, LinkIssuer links, IMailer mailer, ListWriter lists, TimeProvider time, ILogger<RequestMails> log)
{
    /// <summary>Sends the hosting manager a mail that carries a link to the request's status.</summary>
    /// <param name="compose">Composes it, given the address of the link.</param>
    /// <inheritdoc cref="Deliveries.RequireAll" path="/exception"/>
    public async Task SendToManagerAsync(HostingRequest request, Func<string, Mail> compose, CancellationToken cancellation) =>
        (await SendAsync(request, [ToManager(request, compose)], cancellation)).RequireAll();

    /// <inheritdoc cref="SendToManagerAsync"/>
    /// <returns>The mail, not sent yet.</returns>
    public RequestMail ToManager(HostingRequest request, Func<string, Mail> compose)
    {
        var status = Status(request);
        return new RequestMail(compose(status.Url), [status]);
    }

    /// <summary>Makes a link to the request's status for the hosting manager.</summary>
    public IssuedLink Status(HostingRequest request) =>
        links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(request.Header.Revision), request.Current.Form.ManagerEmail);

    /// <summary>
    /// Whether a mail with such a link left under an earlier version, which kept no ledger. If it did not leave, that version tried again with another link,
    /// soon at first and at last each hour; so one that is younger than that says nothing.
    /// </summary>
    public bool LeftBefore(HostingRequest request, LinkPurpose purpose, LinkScope scope, EmailAddress holder)
    {
        var those = request.Links
            .Where(link => link.Purpose == purpose && link.Scope == scope && link.Holder == holder && !request.IsPending(link) && !request.IsOfLostLinks(link)
                && !link.IsOfDesk)
            .ToList();
        var tried = TimeSpan.FromMinutes(Math.Min(15 * those.Count, 120));
        return those.Count > 0 && those.All(link => time.GetUtcNow() - links.IssuedAt(link) > tried);
    }

    /// <param name="change">What to store together with the entries.</param>
    /// <returns>What became of each, now or earlier.</returns>
    public async Task<IReadOnlyList<Delivery>> SendAsync(
        HostingRequest request, IReadOnlyList<RequestMail> mails, CancellationToken cancellation, RequestChange? change = null)
    {
        var now = time.GetUtcNow();
        var entries = mails.Select(mail => (Mail: mail, Earlier: request.DeliveryOf(mail.Mail.Announces))).ToList();
        var settled = entries.Select(entry => entry.Earlier).OfType<Delivery>().Where(earlier => !earlier.IsPending);
        var claims = entries.Where(entry => entry.Earlier is null or { IsPending: true })
            .Select(entry => (entry.Mail, entry.Earlier, Row: Claim(entry.Mail, entry.Earlier, now)))
            .ToList();
        if (claims.Count > 0)
        {
            var carried = claims.SelectMany(claim => claim.Mail.Links).Select(link => link.Link with { IsListed = true }).ToList();
            foreach (var holder in carried.Select(link => link.Holder).Distinct().Where(holder => !request.IsListedFor(holder)))
            {
                await mailboxes.HoldAsync(holder, new Holding(HoldingKind.Request, request.Id), cancellation);
            }

            change ??= new RequestChange(request.Id);
            var neverLeft = claims.Select(claim => claim.Earlier).OfType<Delivery>().Where(earlier => earlier.NeverLeft).SelectMany(earlier => earlier.Links);
            await store.AppendOrThrowAsync(
                change with
                {
                    Deliveries = [.. claims.Select(claim => claim.Row)],
                    NewLinks = carried,
                    DroppedLinks = [.. request.Links.IntersectBy(neverLeft, link => link.TokenHash)],
                    Audit = [.. change.Audit, .. claims.Where(claim => claim.Earlier is null).Select(claim => claim.Mail.Audit).OfType<AuditEntry>()],
                },
                cancellation);
            if (carried.Any(link => link.Purpose == LinkPurpose.Review))
            {
                // The desk shows who has the step and until when, whether or not the mail leaves.
                await lists.WriteOrPromiseAsync(request.Id);
            }
        }

        // All at once: a mailbox whose server is slow is waited for by nobody else.
        var sent = await Task.WhenAll(claims.Select(claim => SendAsync(request.Id, claim.Mail.Mail, claim.Row, cancellation)));
        return [.. settled, .. sent];
    }

    /// <summary>Lets go of a request, now that a step is over, whoever got links to it and has no other use of the request.</summary>
    public async Task ReleaseAsync(HostingRequest request, StepRound over, CancellationToken cancellation)
    {
        var holders = request.Links.Where(link => link.IsListed && link.Round == over).Select(link => link.Holder).Distinct();
        foreach (var holder in holders.Where(holder => !request.IsListedFor(holder)))
        {
            await mailboxes.ReleaseAsync(holder, new Holding(HoldingKind.Request, request.Id), cancellation);
        }
    }

    private static Delivery Claim(RequestMail mail, Delivery? earlier, DateTimeOffset now)
    {
        var hashes = mail.Links.Concat(mail.Others).Select(link => link.Link.TokenHash);
        return earlier is null
            ? new Delivery(mail.Mail.Announces, mail.Mail.To[0].Email, now, now) { Links = [.. hashes] }
            : earlier with { State = NoticeState.Claimed, At = now, Undelivered = null, Links = [.. earlier.NeverLeft ? [] : earlier.Links, .. hashes] };
    }

    private async Task<Delivery> SendAsync(RequestId id, Mail mail, Delivery claim, CancellationToken cancellation)
    {
        var ended = await TryAsync(id, mail, claim, cancellation) with { At = time.GetUtcNow(), RowVersion = RowVersion.Any };
        await store.AppendOrThrowAsync(new RequestChange(id) { Deliveries = [ended] }, CancellationToken.None);
        return ended;
    }

    private async Task<Delivery> TryAsync(RequestId id, Mail mail, Delivery claim, CancellationToken cancellation)
    {
        try
        {
            var refused = await mailer.SendAsync(mail with { Ledger = claim.KeyIn(id) }, cancellation);
            return refused is [var refusal, ..]
                ? claim with { State = NoticeState.Refused, Undelivered = new Nondelivery(time.GetUtcNow(), refusal.Code) }
                : claim with { State = NoticeState.Sent };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.MailWaits(e, mail.Announces);
            return e is MailNotSentException ? claim with { State = NoticeState.Waiting } : claim;
        }
    }
}
