using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>Sends a fresh link in place of a stale one. It goes to the registered person, no matter who asks (rule 4).</summary>
public interface IFreshLinks<TOpened>
    where TOpened : OpenedLink
{
    /// <summary>The links sent so far for the same purpose and scope.</summary>
    IReadOnlyList<Link> Earlier(TOpened opened);

    /// <returns>False when nobody holds the office that the link is for.</returns>
    Task<bool> SendAsync(TOpened opened, CancellationToken cancellation);
}
