using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Limits;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Webhooks;

/// <summary>Once a night, in each process: clears events that are old, and the ledgers of all programs, also of those that are told no more.</summary>
public sealed class WebhookClearing(Clients clients, IWebhooks webhooks, TimeProvider time) : ISwept
{
    private DateOnly cleared;

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = Wib.DateOf(now);
        if (cleared == today || !NightHours.AreOn(now) || clients.All.Count == 0)
        {
            return;
        }

        await webhooks.ClearAsync(clients.All.Select(client => client.Id), now - WebhookEvent.Kept, cancellation);
        cleared = today;
    }
}
