using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>The stored personal links of one kind. Opens them and counts wrong tries.</summary>
public abstract class LinkSource<TOpened>
    where TOpened : OpenedLink
{
    /// <param name="purposes">The purposes that the page accepts. A link for any other purpose opens nothing.</param>
    /// <returns>Null when no such link is stored here.</returns>
    public async Task<TOpened?> OpenAsync(string? text, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation) =>
        LinkToken.TryParse(text) is { } token ? await OpenAsync(token, token.Hash, purposes, cancellation) : null;

    /// <summary>A link of which only the hash is known, for whoever sends another in its place.</summary>
    /// <returns>Null when it is unknown here; else with a token that opens nothing.</returns>
    public Task<TOpened?> FindAsync(RequestId id, Sha256Hash hash, CancellationToken cancellation) =>
        OpenAsync(LinkToken.New(id), hash, Enum.GetValues<LinkPurpose>(), cancellation);

    /// <summary>Counts a wrong try at the digits. Two concurrent tries count as two: the one that loses the race reads the link again.</summary>
    /// <returns>The number of wrong tries so far.</returns>
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

            if (await OpenAsync(opened.Token, link.TokenHash, [link.Purpose], cancellation) is not { } again)
            {
                // Another was opened at the desk in its place: nothing more is tried at this one.
                return Link.MostWrongTries;
            }

            link = again.Link;
        }

        return link.WrongTries;
    }

    protected abstract Task<TOpened?> OpenAsync(
        LinkToken token, Sha256Hash hash, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation);

    /// <summary>Stores the changed link, unless somebody else changed it since it was read.</summary>
    protected abstract Task<StoreOutcome> StoreAsync(RequestId id, Link touched, CancellationToken cancellation);

    protected static Link? Find(IEnumerable<Link> links, Sha256Hash hash, IReadOnlyList<LinkPurpose> purposes) =>
        links.FirstOrDefault(link => link.TokenHash == hash) is { } found && purposes.Contains(found.Purpose) ? found : null;
}
