using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Renewals;

internal static class StoredHostings
{
    /// <exception cref="InvalidOperationException">There is no such hosted application; a renewal is only filed for one that is in the register.</exception>
    public static async Task<Hosting> LoadAsync(this IHostingRegister register, RequestId id, CancellationToken cancellation) =>
        await register.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"Hosted application {id} is not in the register.");

    /// <summary>For a change that must be stored as it is: the activity's retry reads again and decides again.</summary>
    /// <exception cref="InvalidOperationException">Somebody else changed the hosted application meanwhile.</exception>
    public static async Task AppendOrThrowAsync(this IHostingRegister register, HostingChange change, CancellationToken cancellation)
    {
        var outcome = await register.AppendAsync(change, cancellation);
        if (outcome != StoreOutcome.Stored)
        {
            throw new InvalidOperationException($"Hosted application {change.Id} changed meanwhile ({outcome}).");
        }
    }
}
