using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>Finds what a token opens, in one storage request; a review of a renewal takes another, for what it is compared with.</summary>
public sealed class LinkReader(IRequestStore store, IOfficials officials, TimeProvider time)
{
    /// <param name="purposes">What the page is for; a link for something else opens nothing here.</param>
    /// <returns>Null when the token is unknown here.</returns>
    public async Task<OpenedLink?> OpenAsync(string? text, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation)
    {
        if (LinkToken.TryParse(text) is not { } token || await store.FindAsync(token.RequestId, cancellation) is not { } request)
        {
            return null;
        }

        var hash = token.Hash;
        var link = request.Links.FirstOrDefault(candidate => candidate.TokenHash == hash);
        if (link is null || !purposes.Contains(link.Purpose))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var roster = officials.Roster;
        var standing = request.StandingOf(link, roster, now);
        var official = link.Purpose == LinkPurpose.Review && standing == LinkStanding.Live
            ? roster.Holder(request.Step!.Role, Wib.DateOf(now), link.Holder)
            : null;
        return new OpenedLink(request, link, token, standing, official)
        {
            Before = official is not null && request.Header.FormBefore is { } before ? (await store.FindAsync(before, cancellation))?.Current : null,
        };
    }
}
