using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The log, states and ledgers in memory; of two who store a state at once, one is refused, as by the table.</summary>
internal sealed class MemoryWebhooks : IWebhooks
{
    private readonly Lock gate = new();
    private readonly List<WebhookEvent> log = [];
    private readonly Dictionary<string, WebhookState> states = [];
    private readonly List<(string Client, WebhookDelivery Line)> ledger = [];
    private int versions;

    /// <summary>Called before a state is stored.</summary>
    public Action Before { get; set; } = () => { };

    public void Happen(DateTimeOffset at, int count = 1)
    {
        lock (gate)
        {
            for (var number = log.Count + 1; count > 0; number++, count--)
            {
                log.Add(new WebhookEvent(number, $"request-X-{number}", "request.assigned", at, $$"""{"type":"request.assigned","sequence":{{number}} }"""));
            }
        }
    }

    public WebhookState StateOf(string client)
    {
        lock (gate)
        {
            return states[client];
        }
    }

    public IReadOnlyList<WebhookDelivery> LedgerOf(string client)
    {
        lock (gate)
        {
            return [.. ledger.Where(entry => entry.Client == client).Select(entry => entry.Line)];
        }
    }

    public Task AppendAsync(ChainId chain, DateTimeOffset since, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<long> LastNumberAsync(CancellationToken cancellation) => Task.FromResult((long)log.Count);

    public Task<IReadOnlyList<WebhookEvent>> ListEventsAsync(long after, int most, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<WebhookEvent>>([.. log.Where(told => told.Number > after).Take(most)]);
        }
    }

    public Task<WebhookEvent?> FirstSinceAsync(DateTimeOffset at, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<WebhookEvent?> FindEventAsync(string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<WebhookState?> FindStateAsync(string client, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(states.GetValueOrDefault(client));
        }
    }

    public Task<WebhookState?> StoreAsync(string client, WebhookState state, WebhookDelivery? accepted, CancellationToken cancellation)
    {
        Before();
        lock (gate)
        {
            if (states.GetValueOrDefault(client)?.RowVersion != state.RowVersion)
            {
                return Task.FromResult<WebhookState?>(null);
            }

            if (accepted is not null)
            {
                ledger.Add((client, accepted));
            }

            return Task.FromResult<WebhookState?>(states[client] = state with { RowVersion = new RowVersion($"{++versions}") });
        }
    }

    public Task<IReadOnlyList<WebhookDelivery>> ListDeliveriesAsync(string client, long? before, int most, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task ClearAsync(IEnumerable<string> clients, DateTimeOffset before, CancellationToken cancellation) => throw new NotSupportedException();
}
