using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Which request an <c>idempotencyKey</c> stands for.</summary>
public interface ISubmissionKeys
{
    /// <summary>Claims the key for a request, unless another has it.</summary>
    /// <param name="key">As the client sent it; only its hash is stored.</param>
    /// <returns>The request that holds the key now.</returns>
    Task<RequestId> ClaimAsync(string key, RequestId id, CancellationToken cancellation);

    /// <summary>Moves the key from a request that was never stored (the process died between the two) to another. From then on the first cannot be stored.</summary>
    /// <returns>The request that holds the key now: <paramref name="abandoned"/> when it was stored meanwhile.</returns>
    Task<RequestId> TakeOverAsync(string key, RequestId abandoned, RequestId id, CancellationToken cancellation);
}
