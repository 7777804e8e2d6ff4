using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>Where the personal links of one kind are stored: opens them, and counts wrong tries at them.</summary>
public abstract class LinkSource<TOpened>
    where TOpened : OpenedLink
{
    /// <param name="purposes">What the page is for; a link for something else opens nothing here.</param>
    /// <returns>Null when the token is unknown here.</returns>
    public async Task<TOpened?> OpenAsync(string? text, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation) =>
        LinkToken.TryParse(text) is { } token ? await OpenAsync(token, purposes, cancellation) : null;

    /// <summary>Counts a wrong try at the digits. Two tries at once count as two: the loser of the race reads again.</summary>
    /// <returns>How many wrong tries there were so far.</returns>
    public async Task<int> CountWrongTryAsync(TOpened opened, CancellationToken cancellation)
    {
        var link = opened.Link;
        while (!link.IsLocked)
        {
            var counted = link with { WrongTries = link.WrongTries + 1 };
            if (await StoreAsync(opened.Id, counted, cancellation) == StoreOutcome.Stored)
            {
                return counted.WrongTries;
            }

            link = (await OpenAsync(opened.Token, [link.Purpose], cancellation))!.Link;
        }

        return link.WrongTries;
    }

    protected abstract Task<TOpened?> OpenAsync(LinkToken token, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation);

    /// <summary>Stores a link as it becomes, unless somebody changed it since it was read.</summary>
    protected abstract Task<StoreOutcome> StoreAsync(RequestId id, Link touched, CancellationToken cancellation);

    protected static Link? Find(IEnumerable<Link> links, LinkToken token, IReadOnlyList<LinkPurpose> purposes)
    {
        var hash = token.Hash;
        return links.FirstOrDefault(link => link.TokenHash == hash) is { } found && purposes.Contains(found.Purpose) ? found : null;
    }
}
