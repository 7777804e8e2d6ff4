using HostingFunctions.Domain.Import;

namespace HostingFunctions.Domain.Ports;

/// <summary>The publication of an import that is under way, or else the last.</summary>
public interface IPublications
{
    /// <summary>Null when there was none.</summary>
    Task<Publication?> FindAsync(CancellationToken cancellation);

    /// <summary>Stores it as it becomes, unless somebody changed it since it was read. With the version of an earlier one it takes its place.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<Publication?> StoreAsync(Publication publication, CancellationToken cancellation);
}
