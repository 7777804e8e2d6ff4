using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>For callers that are retried when they fail, such as activities: loads or stores, and throws when that is not possible.</summary>
public static class Stored
{
    /// <summary>How often a caller may lose a race against another before it gives up.</summary>
    public const int MostRaces = 10;

    /// <exception cref="InvalidOperationException">There is no such request.</exception>
    public static async Task<HostingRequest> LoadAsync(this IRequestStore store, RequestId id, CancellationToken cancellation) =>
        await store.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"Request {id} is not stored.");

    /// <exception cref="InvalidOperationException">There is no such hosted application.</exception>
    public static async Task<HostedApplication> LoadAsync(this IHostingRegister register, RequestId id, CancellationToken cancellation) =>
        await register.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"Hosted application {id} is not in the register.");

    /// <exception cref="InvalidOperationException">Somebody else changed the request in the meantime: the retry reads again and decides again.</exception>
    public static async Task AppendOrThrowAsync(this IRequestStore store, RequestChange change, CancellationToken cancellation) =>
        Require(await store.AppendAsync(change, cancellation), $"Request {change.Id}");

    /// <exception cref="InvalidOperationException">Somebody else changed the hosted application in the meantime: the retry reads again and decides
    /// again.</exception>
    public static async Task AppendOrThrowAsync(this IHostingRegister register, RegisterChange change, CancellationToken cancellation) =>
        Require(await register.AppendAsync(change, cancellation), $"Hosted application {change.Id}");

    private static void Require(StoreOutcome outcome, string what)
    {
        if (outcome != StoreOutcome.Stored)
        {
            throw new InvalidOperationException($"{what} changed meanwhile ({outcome}).");
        }
    }
}
