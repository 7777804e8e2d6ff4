using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Ports;

/// <summary>The list of what is due, and the records of what was destroyed.</summary>
public interface IDestructions
{
    /// <summary>The last list, in one storage request. Null when there was none.</summary>
    Task<Destruction?> FindAsync(CancellationToken cancellation);

    /// <summary>Stores it as it becomes, unless somebody changed it since it was read. With the version of an earlier list it takes its place.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<Destruction?> StoreAsync(Destruction list, CancellationToken cancellation);

    /// <summary>Keeps a record. Safe to repeat.</summary>
    Task FileAsync(Destruction record, CancellationToken cancellation);

    Task<Destruction?> FindRecordAsync(DateOnly month, CancellationToken cancellation);

    /// <summary>The months that have a record, newest first.</summary>
    Task<IReadOnlyList<DateOnly>> ListRecordsAsync(CancellationToken cancellation);
}
