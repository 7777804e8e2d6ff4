using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Which request an <c>idempotencyKey</c> belongs to.</summary>
public interface ISubmissionKeys
{
    /// <returns>The request that holds the key now; null when none does.</returns>
    Task<RequestId?> FindAsync(string key, CancellationToken cancellation);

    /// <summary>Claims the key for a request, unless another request has it.</summary>
    /// <param name="key">The key as the client sent it; only its hash is stored.</param>
    /// <returns>The request that holds the key now.</returns>
    Task<RequestId> ClaimAsync(string key, RequestId id, CancellationToken cancellation);

    /// <summary>
    /// Moves the key to another request from one that was never stored, because the process died in between. From then on the first cannot be stored.
    /// </summary>
    /// <returns>The request that holds the key now: <paramref name="abandoned"/> when that was stored in the meantime.</returns>
    Task<RequestId> TakeOverAsync(string key, RequestId abandoned, RequestId id, CancellationToken cancellation);
}
