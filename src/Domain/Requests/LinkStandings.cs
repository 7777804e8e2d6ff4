using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Requests;

/// <summary>A link is bound to one person, request, step and round, and dies with them (rule 4).</summary>
public static class LinkStandings
{
    public static LinkStanding StandingOf(this HostingRequest request, Link link, OfficialRoster roster, DateTimeOffset now)
    {
        var isOpen = link.Purpose switch
        {
            LinkPurpose.Confirm => request.Header.State == RequestState.AwaitingConfirmation,
            LinkPurpose.Review => request.Round is { } round && round == link.Round,
            LinkPurpose.Revise => request.Header.State == RequestState.Returned && link.Scope == new LinkScope.Revision(request.Header.Revision),
            _ => true,
        };
        if (!isOpen)
        {
            return LinkStanding.Done;
        }

        if (link.ExpiresAt <= now)
        {
            return LinkStanding.Expired;
        }

        if (link.IsLocked)
        {
            return LinkStanding.Locked;
        }

        return link.Purpose == LinkPurpose.Review && roster.Holder(request.Step!.Role, Wib.DateOf(now), link.Holder) is null
            ? LinkStanding.Reassigned
            : LinkStanding.Live;
    }
}
