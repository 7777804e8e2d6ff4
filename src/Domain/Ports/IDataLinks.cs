using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Ports;

/// <summary>The links by which people see what is stored about them; gone soon after they are over.</summary>
public interface IDataLinks
{
    /// <summary>Safe to repeat.</summary>
    Task AddAsync(DataLink link, CancellationToken cancellation);

    /// <summary>Reads a link in one storage request. Null when there is none.</summary>
    /// <param name="id">See <see cref="Desk.Session.IdOf"/>.</param>
    Task<DataLink?> FindAsync(RequestId id, Sha256Hash token, CancellationToken cancellation);
}
