using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Limits;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Webhooks;

/// <inheritdoc/>
public sealed class EventFeed(Clients clients, IWebhooks webhooks) : IEventFeed
{
    public async Task EnterAsync(ChainId chain)
    {
        var told = clients.Told;
        if (told.Count > 0)
        {
            await webhooks.AppendAsync(chain, told.Min(client => client.Webhook!.Since), CancellationToken.None);
        }
    }
}
