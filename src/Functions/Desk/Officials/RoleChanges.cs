using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Steps;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>
/// What follows an act on the officials: mails, the desk's trail, and steps that move at once. All of it is read from the stored changes, so that it is done
/// once, whoever does it; what a process that died left, the sweep does.
/// </summary>
public sealed class RoleChanges(
    TableOfficials officials, LinkIssuer links, IMailer mailer, IDeskTrail trail, IListing<ListedRequest> requests, LookAfterStep steps, TimeProvider time,
    ILogger<RoleChanges> log) : ISwept
{
    public async Task SweepAsync(CancellationToken cancellation)
    {
        if (officials.IsInForce)
        {
            await officials.RefreshAsync(cancellation);
            await TellAsync(cancellation);
        }
    }

    /// <summary>Does what is still to be done. What fails, the next sweep does.</summary>
    public async Task TellAsync(CancellationToken cancellation)
    {
        try
        {
            await TellTrailAsync();
            foreach (var change in officials.Book.Changes)
            {
                await TellAsync(change, cancellation);
            }
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.OfficialsNotTold(e);
        }
    }

    private async Task TellTrailAsync()
    {
        if (officials.Book.Untold is { Count: > 0 } untold)
        {
            await trail.AddAsync(untold, CancellationToken.None);
            await UpdateAsync(book => book.Told(untold));
        }
    }

    private async Task TellAsync(RoleChange change, CancellationToken cancellation)
    {
        var (now, roster) = (time.GetUtcNow(), officials.Roster);
        var link = change.WaitsForAddress && !change.Sent.Contains(OfficialAddressMail.NameOf(change)) ? links.Issue(change) : null;
        var due = MailsOf(change, roster, Wib.DateOf(now), link).Where(mail => !change.Sent.Contains(mail.Announces)).ToList();
        if ((due.Count == 0 && change.IsWaiting) || !await UpdateAsync(change, (book, one) =>
            one.IsBeingToldAt(now) || one.State != change.State ? null : book.BeginTelling(one, link?.Token.Hash, now)))
        {
            return;
        }

        var sent = new List<string>();
        foreach (var mail in due)
        {
            if (await TrySendAsync(mail))
            {
                sent.Add(mail.Announces);
            }
        }

        var isAll = sent.Count == due.Count && (change.State != RoleChangeState.InForce || await MoveStepsAsync(change, cancellation));
        await UpdateAsync(change, (book, one) => book.EndTelling(one, sent, isAll && one.State == change.State));
    }

    /// <param name="link">For the mail that asks for an answer; null when that left.</param>
    private IEnumerable<Mail> MailsOf(RoleChange change, OfficialRoster roster, DateOnly today, IssuedOfficialLink? link) => change.State switch
    {
        RoleChangeState.Waiting =>
        [
            .. link is null ? [] : new[] { OfficialAddressMail.Compose(change, link) },
            .. change.WaitsForSecond
                ? change.Confirmers(roster, today).Select(official => RoleProposedMail.Compose(change, official, links.UrlOf(Paths.Officials)))
                : [],
        ],
        RoleChangeState.InForce or RoleChangeState.Refused => change.ToTell.Select(one => RoleSettledMail.Compose(change, one, links.UrlOf(Paths.Desk))),
        _ => [],
    };

    /// <summary>One in trouble does not hold up the others.</summary>
    private async Task<bool> TrySendAsync(Mail mail)
    {
        try
        {
            await mailer.SendAsync(mail, CancellationToken.None);
            return true;
        }
        catch (IOException e)
        {
            log.OfficialsNotTold(e);
            return false;
        }
    }

    /// <summary>The role's open steps are looked after now, as their orchestrations would at the next opening of the office.</summary>
    private async Task<bool> MoveStepsAsync(RoleChange change, CancellationToken cancellation)
    {
        var isAll = true;
        foreach (var line in (await requests.ReadAsync(cancellation)).Where(line => line.Step?.Role == change.After.Role))
        {
            try
            {
                await steps.Run(new StepOfRequest(line.Id.Value, line.StepKey!, line.Revision), cancellation);
            }
            catch (Exception e) when (!cancellation.IsCancellationRequested)
            {
                log.OfficialsNotTold(e);
                isAll = false;
            }
        }

        return isAll;
    }

    private Task<bool> UpdateAsync(RoleChange change, Func<OfficialsBook, RoleChange, OfficialsUpdate?> update) =>
        UpdateAsync(book => book.Find(change.Id) is { } one ? update(book, one) : null);

    /// <returns>False when there was nothing to do any more.</returns>
    private async Task<bool> UpdateAsync(Func<OfficialsBook, OfficialsUpdate?> update)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (update(await officials.ReadAsync(CancellationToken.None)) is not { } next)
            {
                return false;
            }

            if (await officials.StoreAsync(next))
            {
                return true;
            }
        }

        throw new SubmissionUnderWayException();
    }
}
