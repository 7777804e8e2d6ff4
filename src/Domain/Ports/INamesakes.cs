using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Which requests name the same application of the same agency (<see cref="PlainName"/>).</summary>
public interface INamesakes
{
    /// <summary>Enters a request that is about to be stored. Safe to repeat.</summary>
    Task AddAsync(Pa17Form form, RequestId id, CancellationToken cancellation);

    /// <summary>Those entered, also if they were never stored or are gone.</summary>
    IAsyncEnumerable<RequestId> ListAsync(Pa17Form form, CancellationToken cancellation);
}
