using HostingFunctions.Limits;
using HostingFunctions.Telemetry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Webhooks;

/// <summary>
/// Runs at the times of setting <c>WebhookSchedule</c>. Programs are told at the same time, so that one whose receiver is slow or away holds up no other;
/// while none has a webhook, it costs no storage request.
/// </summary>
public sealed class WebhookFunction(Clients clients, WebhookSender sender, TimeProvider time, ILogger<WebhookFunction> log)
{
    /// <summary>So long tries begin: with the last of them it is over before the next minute's.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMinutes(1) - Receivers.Patience;

    private const int MostAtOnce = 16;

    [Function("Webhooks")]
    public Task Run([TimerTrigger("%WebhookSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellation };
        return Parallel.ForEachAsync(clients.Told, bounded, async (client, stop) =>
        {
            try
            {
                await sender.TellAsync(client, now + Turn, stop);
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                log.WebhookDelayed(e, client.Id);
            }
        });
    }
}
