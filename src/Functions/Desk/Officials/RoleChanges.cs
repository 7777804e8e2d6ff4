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
/// What follows an act on the officials: mails and the desk's trail at once, and steps that move while nobody waits. All of it is read from the stored changes,
/// so that it is done once, whoever does it; what a process that died left, the sweep does.
/// </summary>
public sealed class RoleChanges(
    TableOfficials officials, LinkIssuer links, IMailer mailer, IDeskTrail trail, IListing<ListedRequest> requests, LookAfterStep steps, TimeProvider time,
    ILogger<RoleChanges> log) : ISwept
{
    /// <summary>How many steps are moved at once.</summary>
    private const int AtOnce = 8;

    /// <summary>After so many it is said how far it is.</summary>
    private const int Some = 32;

    /// <summary>How long one run moves steps; the next sweep goes on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    public async Task SweepAsync(CancellationToken cancellation)
    {
        if (officials.IsInForce)
        {
            await officials.RefreshAsync(cancellation);
            await MoveAsync(await TellAsync(cancellation), cancellation);
        }
    }

    /// <summary>Tells whom an act concerns. The steps that it moves follow after the answer.</summary>
    public async Task FollowAsync()
    {
        if (await TellAsync(CancellationToken.None) is { Count: > 0 } moving)
        {
            _ = Task.Run(() => MoveAsync(moving, CancellationToken.None));
        }
    }

    /// <summary>Tells what is still to be told. What fails, the next sweep does.</summary>
    /// <returns>The changes whose steps are still to be moved.</returns>
    private async Task<IReadOnlyList<RoleChange>> TellAsync(CancellationToken cancellation)
    {
        var moving = new List<RoleChange>();
        try
        {
            await TellTrailAsync();
            foreach (var change in officials.Book.Changes)
            {
                if (await TellAsync(change, cancellation))
                {
                    moving.Add(change);
                }
            }
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.OfficialsNotTold(e);
        }

        return moving;
    }

    private async Task TellTrailAsync()
    {
        if (officials.Book.Untold is { Count: > 0 } untold)
        {
            await trail.AddAsync(untold, CancellationToken.None);
            await UpdateAsync(book => book.Told(untold));
        }
    }

    /// <returns>Whether it has steps that are still to be moved.</returns>
    private async Task<bool> TellAsync(RoleChange change, CancellationToken cancellation)
    {
        var (now, roster) = (time.GetUtcNow(), officials.Roster);
        var link = change.WaitsForAddress && !change.Sent.Contains(OfficialAddressMail.NameOf(change)) ? links.Issue(change) : null;
        var due = MailsOf(change, roster, Wib.DateOf(now), link).Where(mail => !change.Sent.Contains(mail.Announces)).ToList();
        if ((due.Count == 0 && change.IsWaiting) || !await UpdateAsync(change, (book, one) =>
            one.IsBeingToldAt(now) || one.State != change.State ? null : book.BeginTelling(one, link?.Token.Hash, now)))
        {
            return false;
        }

        var sent = new List<string>();
        foreach (var mail in due)
        {
            if (await TrySendAsync(mail))
            {
                sent.Add(mail.Announces);
            }
        }

        var moves = change.State == RoleChangeState.InForce && change.Steps is not { IsWhole: true } && (await StepsOfAsync(change, cancellation)).Count > 0;
        await UpdateAsync(change, (book, one) => book.EndTelling(one, sent, sent.Count == due.Count && !moves && one.State == change.State));
        return moves;
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

    private async Task MoveAsync(IReadOnlyList<RoleChange> moving, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Longest, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        foreach (var change in moving)
        {
            try
            {
                await MoveAsync(change, stop.Token);
            }
            catch (Exception e) when (!cancellation.IsCancellationRequested)
            {
                log.OfficialsNotTold(e);
            }
        }
    }

    /// <summary>The role's open steps are looked after now, as their orchestrations would at the next opening of the office.</summary>
    private async Task MoveAsync(RoleChange change, CancellationToken cancellation)
    {
        var (lines, done) = (await StepsOfAsync(change, cancellation), 0);
        if (!await UpdateAsync(change, (book, one) => one.IsBeingToldAt(time.GetUtcNow()) ? null : Moving(book, one)))
        {
            return;
        }

        foreach (var some in lines.Chunk(Some))
        {
            await Parallel.ForEachAsync(
                some, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (line, stop) =>
                {
                    if (await TryMoveAsync(line, stop))
                    {
                        Interlocked.Increment(ref done);
                    }
                });
            await UpdateAsync(change, Moving);
        }

        var left = MailsOf(change, officials.Roster, Wib.DateOf(time.GetUtcNow()), link: null).Select(mail => mail.Announces).ToList();
        await UpdateAsync(change, (book, one) => book.EndTelling(one, [], done == lines.Count && left.All(one.Sent.Contains)));

        OfficialsUpdate Moving(OfficialsBook book, RoleChange one) => book.Moving(one, new MovedSteps(done, lines.Count), time.GetUtcNow());
    }

    /// <summary>One in trouble does not hold up the others.</summary>
    private async Task<bool> TryMoveAsync(ListedRequest line, CancellationToken cancellation)
    {
        try
        {
            await steps.Run(new StepOfRequest(line.Id.Value, line.StepKey!, line.Revision), cancellation);
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.OfficialsNotTold(e);
            return false;
        }
    }

    private async Task<IReadOnlyList<ListedRequest>> StepsOfAsync(RoleChange change, CancellationToken cancellation) =>
        [.. (await requests.ReadAsync(cancellation)).Where(line => line.Step?.Role == change.After.Role)];

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
