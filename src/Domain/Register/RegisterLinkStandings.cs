using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A hosted application's link is bound to one person and one term, and dies with them (rule 4).</summary>
public static class RegisterLinkStandings
{
    /// <summary>For the links of the manager and the agency. The holder of an official's deletion link must also be checked against the roster.</summary>
    public static LinkStanding StandingOf(this HostedApplication application, Link link, DateTimeOffset now)
    {
        var record = application.Record;
        var isDone = link.Purpose switch
        {
            LinkPurpose.HostedApplication => false,
            _ when record.DeletedAt is not null => true,
            LinkPurpose.Renew => link.Scope != record.Term || record.PendingRenewal is not null,
            LinkPurpose.Deletion or LinkPurpose.DeletionConsent =>
                link.Scope != record.DeletionScope || record.PendingRenewal is not null,
            LinkPurpose.ChangeManager =>
                record.PendingRenewal is not null || record.ManagerChange is not { IsWaiting: true } asked || link.Scope != asked.Scope,
            _ => false,
        };
        var isOthers = link.Purpose is not (LinkPurpose.Deletion or LinkPurpose.DeletionConsent or LinkPurpose.ChangeManager)
            && link.Holder != record.Manager.Email && link.Holder != record.HeadEmail;
        return isDone ? LinkStanding.Done
            : link.ExpiresAt <= now ? LinkStanding.Expired
            : link.IsLocked ? LinkStanding.Locked
            : isOthers ? LinkStanding.Reassigned
            : LinkStanding.Live;
    }
}
