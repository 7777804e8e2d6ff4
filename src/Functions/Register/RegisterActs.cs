using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Register;

/// <summary>
/// Stores what a person did to a hosted application, then writes its line in the desk's list and sends the mails that become due by it. What fails of
/// these, the sweep of the hosting year repeats.
/// </summary>
public sealed class RegisterActs(IHostingRegister register, IMailboxes mailboxes, ActMails mails, ListWriter lists)
{
    /// <summary>What an official did at the desk.</summary>
    public async Task<StoreOutcome> RecordAsync(RegisterChange change)
    {
        var outcome = await register.AppendAsync(change, CancellationToken.None);
        if (outcome == StoreOutcome.Stored)
        {
            await lists.WriteApplicationAsync(change.Id);
            await mails.SendAsync(change.Id);
        }

        return outcome;
    }

    /// <param name="change">Null when nothing changes, because the register already says so.</param>
    public async Task<StoreOutcome> RecordAsync(OpenedRegisterLink opened, RegisterChange? change)
    {
        // From here on the act completes even if the browser disconnects.
        var outcome = change is null ? StoreOutcome.Stored : await register.AppendAsync(change with { TouchedLink = opened.Link }, CancellationToken.None);
        if (outcome == StoreOutcome.AlreadyExists && change!.NewIncident is not null)
        {
            // Only the key of a report may exist already: the same disturbance was reported before.
            outcome = StoreOutcome.Stored;
        }

        if (outcome == StoreOutcome.Stored)
        {
            await lists.WriteApplicationAsync(opened.Id);
            await ReleaseAsync(opened);
            await mails.SendAsync(opened.Id);
        }

        return outcome;
    }

    /// <summary>What an official or a head was asked is answered: whoever else was asked the same has no use for it either.</summary>
    private async Task ReleaseAsync(OpenedRegisterLink opened)
    {
        var (application, answered) = (opened.Application, opened.Link);
        if (LinkIssuer.LivesLong(answered.Purpose))
        {
            return;
        }

        foreach (var some in application.Links.GroupBy(link => link.Holder).Where(some => some.Any(IsAnswered)))
        {
            var isFree = some.All(link => IsAnswered(link) || LinkIssuer.LivesLong(link.Purpose) || application.IsOver(link));
            if (isFree && some.Key != application.Record.Manager.Email)
            {
                await mailboxes.ReleaseAsync(some.Key, new Holding(HoldingKind.HostedApplication, application.Id), CancellationToken.None);
            }
        }

        bool IsAnswered(Link link) => link.Purpose == answered.Purpose && link.Scope == answered.Scope;
    }
}
