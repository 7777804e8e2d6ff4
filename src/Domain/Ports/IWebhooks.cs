using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Ports;

/// <summary>The log of what programs are told, and how far each has been told.</summary>
public interface IWebhooks
{
    /// <summary>
    /// Puts into the log what a chain holds and the log does not. Safe to repeat, also by two processes at once: each entry gets one event. Costs three storage
    /// requests, and one more when there is something to put.
    /// </summary>
    /// <param name="since">Entries before are passed over.</param>
    Task AppendAsync(ChainId chain, DateTimeOffset since, CancellationToken cancellation);

    /// <summary>The number of the last event; 0 when there is none.</summary>
    Task<long> LastNumberAsync(CancellationToken cancellation);

    /// <summary>The events after a number, the earliest first.</summary>
    Task<IReadOnlyList<WebhookEvent>> ListEventsAsync(long after, int most, CancellationToken cancellation);

    /// <summary>The first event in the log that happened then or later. Reads the log; for people who ask.</summary>
    Task<WebhookEvent?> FirstSinceAsync(DateTimeOffset at, CancellationToken cancellation);

    /// <inheritdoc cref="FirstSinceAsync"/>
    Task<WebhookEvent?> FindEventAsync(string id, CancellationToken cancellation);

    /// <summary>How far a program has been told; null for one that never had a webhook.</summary>
    Task<WebhookState?> FindStateAsync(string client, CancellationToken cancellation);

    /// <summary>Stores how far a program has been told, and what it accepted.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<WebhookState?> StoreAsync(string client, WebhookState state, WebhookDelivery? accepted, CancellationToken cancellation);

    /// <summary>A program's ledger, the latest event first.</summary>
    /// <param name="before">Null for the beginning.</param>
    Task<IReadOnlyList<WebhookDelivery>> ListDeliveriesAsync(string client, long? before, int most, CancellationToken cancellation);

    /// <summary>Removes events, and lines of the ledgers of these programs, that are older.</summary>
    Task ClearAsync(IEnumerable<string> clients, DateTimeOffset before, CancellationToken cancellation);
}
