using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Ports;

/// <summary>The programs that work at the desk.</summary>
public interface IClients
{
    /// <summary>All of them, revoked ones too, in one storage request.</summary>
    Task<IReadOnlyList<Client>> ListAsync(CancellationToken cancellation);

    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<Client?> StoreAsync(Client client, CancellationToken cancellation);
}
