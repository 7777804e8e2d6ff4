using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>Sends a fresh link in place of one, to the person registered for it, whoever asks (rule 4).</summary>
public interface IFreshLinks<TOpened>
    where TOpened : OpenedLink
{
    /// <summary>The links that a fresh one would be one more of.</summary>
    IReadOnlyList<Link> Earlier(TOpened opened);

    /// <returns>False when nobody holds the office that it is for.</returns>
    Task<bool> SendAsync(TOpened opened, CancellationToken cancellation);
}
