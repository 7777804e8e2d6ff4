using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>Its process dies the first time, after half of what was to be removed.</summary>
internal sealed class DyingErasure(IErasure whole) : IErasure
{
    private bool hasDied;

    public Task<IReadOnlyList<Trace>> FindAsync(IReadOnlyList<RequestId> ids, IEnumerable<RequestId> gone, CancellationToken cancellation) =>
        whole.FindAsync(ids, gone, cancellation);

    public Task<IReadOnlyList<Trace>> FindAsync(IReadOnlyList<FormerOfficial> people, CancellationToken cancellation) => whole.FindAsync(people, cancellation);

    public async Task RemoveAsync(IReadOnlyList<Trace> traces, CancellationToken cancellation)
    {
        if (hasDied)
        {
            await whole.RemoveAsync(traces, cancellation);
            return;
        }

        hasDied = true;
        await whole.RemoveAsync([.. traces.Take(traces.Count / 2)], cancellation);
        throw new IOException("The process died.");
    }
}
