using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Programs that work at the desk, in table Clients: one partition, so that all are read at once.</summary>
public sealed class TableClients(StorageLayout layout) : IClients
{
    public async Task<IReadOnlyList<Client>> ListAsync(CancellationToken cancellation) => await layout.Clients.ListAsync(Keys.Clients, cancellation)
        .Select(row => Row.Read<Client>(row) with { RowVersion = Row.VersionOf(row) }).ToListAsync(cancellation);

    public async Task<Client?> StoreAsync(Client client, CancellationToken cancellation) =>
        await layout.Clients.StoreAsync(Row.Of(Keys.Clients, client.Id, client), client.RowVersion, cancellation) is { } version
            ? client with { RowVersion = version }
            : null;
}
