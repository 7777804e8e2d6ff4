namespace HostingFunctions.Domain.Clients;

/// <summary>A line of a program's ledger: an event that it accepted.</summary>
/// <param name="Event">Its number.</param>
/// <param name="At">When it was accepted, the last time.</param>
/// <param name="Tries">How many tries it took.</param>
/// <param name="Status">What the receiver answered: an HTTP status from 200 to 299.</param>
public sealed record WebhookDelivery(long Event, string Id, string Type, DateTimeOffset HappenedAt, DateTimeOffset At, int Tries, int Status);
