using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Requests;

/// <summary>A link is bound to one person, request, step and round, and dies with them (rule 4).</summary>
public static class LinkStandings
{
    /// <param name="manager">Who manages the application now; null as long as that is who filed the request.</param>
    public static LinkStanding StandingOf(this HostingRequest request, Link link, OfficialRoster roster, DateTimeOffset now, EmailAddress? manager = null)
    {
        if (link.Round is not { } round)
        {
            return link.StandingAt(now, link.Holder == (manager ?? request.Current.Form.ManagerEmail), request.IsOver(link));
        }

        var today = Wib.DateOf(now);
        var isElsewhere = request.HolderOf(round, roster, today, link.Holder) is null;
        return link.StandingAt(now, request.IsKnownTo(round, roster, today, link.Holder), request.IsOver(link) || isElsewhere);
    }

    /// <summary>Whether what a link was for is done, whoever asks.</summary>
    public static bool IsOver(this HostingRequest request, Link link) => link.Purpose switch
    {
        LinkPurpose.Confirm => request.Header.State != RequestState.AwaitingConfirmation || link.Scope != new LinkScope.Revision(request.Header.Revision),
        LinkPurpose.Review => request.Round is not { } round || round != link.Round,
        LinkPurpose.Revise => request.Header.State != RequestState.Returned || link.Scope != new LinkScope.Revision(request.Header.Revision),
        _ => false,
    };
}
