using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Ports;

/// <summary>Whatever is stored of requests and hosted applications, wherever it is.</summary>
public interface IErasure
{
    /// <summary>All that the destruction of these together would touch: the dry run, and what the run goes by.</summary>
    /// <param name="gone">What is taken for gone already.</param>
    Task<IReadOnlyList<Trace>> FindAsync(IReadOnlyList<RequestId> ids, IEnumerable<RequestId> gone, CancellationToken cancellation);

    /// <summary>The same for people who hold no role any more: what names them in the history of the officials, and their mailboxes.</summary>
    Task<IReadOnlyList<Trace>> FindAsync(IReadOnlyList<FormerOfficial> people, CancellationToken cancellation);

    /// <summary>Removes the rows and files among these. Safe to break off and to repeat: whatever stands elsewhere goes first.</summary>
    Task RemoveAsync(IReadOnlyList<Trace> traces, CancellationToken cancellation);
}
