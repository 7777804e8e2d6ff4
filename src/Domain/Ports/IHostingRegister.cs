using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>The register of hosted applications.</summary>
public interface IHostingRegister
{
    /// <summary>Everything of a hosted application, in one storage request. Null when there is none.</summary>
    Task<HostedApplication?> FindAsync(RequestId id, CancellationToken cancellation);

    /// <summary>Only its record, by its key. Null when there is none.</summary>
    Task<RegisterRecord?> FindRecordAsync(RequestId id, CancellationToken cancellation);

    /// <summary>A row of its ledger, by its key. Null when there is none.</summary>
    Task<Notice?> FindNoticeAsync(RequestId id, int year, string stage, EmailAddress recipient, CancellationToken cancellation);

    /// <summary>All of the change or nothing of it. The date on which something is next due follows from the record by itself.</summary>
    Task<StoreOutcome> AppendAsync(RegisterChange change, CancellationToken cancellation);

    /// <summary>What is due on a day or before it. Reads what is due, not what is stored.</summary>
    IAsyncEnumerable<DueHostedApplication> ListDueAsync(DateOnly until, CancellationToken cancellation);

    /// <summary>Removes what the record does not say as well. Safe to repeat.</summary>
    Task DropDueAsync(DueHostedApplication due, CancellationToken cancellation);
}
