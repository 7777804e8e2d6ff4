using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Ports;

/// <summary>The register of hosted applications.</summary>
public interface IHostingRegister
{
    /// <summary>Enters an application; a repeat with the same id changes nothing.</summary>
    Task AddAsync(HostedApplication application, CancellationToken cancellation);

    /// <summary>The application whose validity ends in <paramref name="year"/> with this id; null when there is none.</summary>
    Task<HostedApplication?> FindAsync(int year, string id, CancellationToken cancellation);
}
