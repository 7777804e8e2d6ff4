using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Limits;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Webhooks;

/// <inheritdoc/>
public sealed class EventFeed(Clients clients, IWebhooks webhooks, TimeProvider time) : IEventFeed
{
    public async Task EnterAsync(ChainId chain)
    {
        var now = time.GetUtcNow();
        var told = clients.All.Where(client => client.IsLiveAt(now)).Select(client => client.Webhook).OfType<Domain.Clients.Webhook>().ToList();
        if (told.Count > 0)
        {
            await webhooks.AppendAsync(chain, told.Min(webhook => webhook.Since), CancellationToken.None);
        }
    }
}
