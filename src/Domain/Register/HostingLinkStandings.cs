using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A hosted application's link is bound to one person and one term, and dies with them (design rule 4).</summary>
public static class HostingLinkStandings
{
    /// <summary>For the links of manager and agency; an official's deletion link has its holder checked against the roster besides.</summary>
    public static LinkStanding StandingOf(this Hosting hosting, Link link, DateTimeOffset now)
    {
        var record = hosting.Record;
        var isDone = link.Purpose != LinkPurpose.Hosting
            && (record.DeletedAt is not null
                || (link.Purpose is LinkPurpose.Renew or LinkPurpose.Deletion && link.Revision != record.TermYear)
                || (link.Purpose == LinkPurpose.Renew && record.PendingRenewal is not null));
        var isOthers = link.Purpose is not (LinkPurpose.Deletion or LinkPurpose.ChangeManager) && link.Holder != record.Manager.Email && link.Holder != record.HeadEmail;
        return isDone ? LinkStanding.Done
            : link.ExpiresAt <= now ? LinkStanding.Expired
            : link.IsLocked ? LinkStanding.Locked
            : isOthers ? LinkStanding.Reassigned
            : LinkStanding.Live;
    }
}
