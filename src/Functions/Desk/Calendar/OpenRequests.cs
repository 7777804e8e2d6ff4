using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>Goes through all requests that have not ended, several at once.</summary>
public sealed class OpenRequests(IRequestStore store)
{
    /// <summary>So many storage requests at once do not hold up whoever else is at work.</summary>
    private const int AtOnce = 16;

    /// <param name="look">Called for several at once.</param>
    public Task ForEachAsync(Func<HostingRequest, CancellationToken, Task> look, CancellationToken cancellation) => Parallel.ForEachAsync(
        store.ListOpenAsync(cancellation), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
        async (id, stop) =>
        {
            if (await store.FindAsync(id, stop) is { } request)
            {
                await look(request, stop);
            }
        });
}
