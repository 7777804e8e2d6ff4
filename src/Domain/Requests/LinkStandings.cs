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
        var isHolders = link.Round is { StepKey: var key }
            ? roster.Holder(request.Procedure[key].Role, Wib.DateOf(now), link.Holder) is not null
            : link.Holder == (manager ?? request.Current.Form.ManagerEmail);
        return link.StandingAt(now, isHolders, request.IsOver(link));
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
