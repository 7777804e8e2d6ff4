using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>The register of hosted applications.</summary>
public interface IHostingRegister
{
    /// <summary>Everything about a hosted application, in one storage request. Null when there is none.</summary>
    Task<HostedApplication?> FindAsync(RequestId id, CancellationToken cancellation);

    /// <summary>Only its record, read by key. Null when there is none.</summary>
    Task<RegisterRecord?> FindRecordAsync(RequestId id, CancellationToken cancellation);

    /// <summary>A row of its ledger, read by key. Null when there is none.</summary>
    Task<Notice?> FindNoticeAsync(RequestId id, int year, string stage, EmailAddress recipient, CancellationToken cancellation);

    /// <summary>Everything about every hosted application, one after the other. It reads all that is stored, so it is for the night.</summary>
    IAsyncEnumerable<HostedApplication> ListAsync(CancellationToken cancellation);

    /// <summary>Stores all of the change or nothing. Works out from the record when something is next due.</summary>
    Task<StoreOutcome> AppendAsync(RegisterChange change, CancellationToken cancellation);

    /// <summary>What is due on or before a day. Reads only what is due, not everything stored.</summary>
    IAsyncEnumerable<DueHostedApplication> ListDueAsync(DateOnly until, CancellationToken cancellation);

    /// <inheritdoc cref="IRequestStore.EraseTrailAsync"/>
    Task EraseHistoryAsync(RequestId id, HistoryEntry erasure, CancellationToken cancellation);

    /// <summary>Removes a due row that the record does not confirm. Safe to repeat.</summary>
    Task DropDueAsync(DueHostedApplication due, CancellationToken cancellation);
}
