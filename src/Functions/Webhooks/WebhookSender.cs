using System.Diagnostics;
using System.Runtime.CompilerServices;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Webhooks;

/// <summary>
/// Tells one program what is in the log after the last event that it accepted, one after the other (ADR 22). It is told first, and that is stored then: a
/// process that dies in between tells it once more under the same id.
/// </summary>
public sealed class WebhookSender(
    IWebhooks webhooks, Receivers receivers, StopReport report, TimeProvider time, HostingMetrics metrics, ILogger<WebhookSender> log)
{
    private const int EventsAtOnce = 100;

    /// <param name="client">One with a webhook.</param>
    /// <param name="until">No try begins then or later.</param>
    public async Task TellAsync(Client client, DateTimeOffset until, CancellationToken cancellation)
    {
        var state = await webhooks.FindStateAsync(client.Id, cancellation);
        if (state?.IsDue(time.GetUtcNow()) == true)
        {
            await foreach (var next in EventsAfterAsync(state.Told, cancellation))
            {
                if (await TellAsync(client, state, next, cancellation) is not { } now)
                {
                    return;
                }

                state = now;
                if (!state.IsDue(time.GetUtcNow()) || time.GetUtcNow() >= until)
                {
                    break;
                }
            }
        }

        if (state is { Stop: not null, IsReported: false })
        {
            await report.SendAsync(client, state, cancellation);
        }
    }

    /// <returns>How far it has been told now; null when another process tells it too, which then goes on.</returns>
    private async Task<WebhookState?> TellAsync(Client client, WebhookState state, WebhookEvent next, CancellationToken cancellation)
    {
        using var span = Spans.Begin("webhook.tell", ActivityKind.Client);
        var answer = await receivers.TellAsync(client.Webhook!, next, cancellation);
        span?.SetTag("http.response.status_code", answer.Status);
        var now = time.GetUtcNow();
        metrics.Told(answer.Status, isAccepted: answer.Why is null);
        if (answer.Why is null)
        {
            return await AcceptedAsync(client, state, next, new(next.Number, next.Id, next.Type, next.At, now, state.Failures + 1, answer.Status));
        }

        span?.SetStatus(ActivityStatusCode.Error);
        var failed = state.Failed(answer.Why, now, answer.Asked);
        failed = answer.Status == StatusCodes.Status410Gone ? failed.Stopped(WebhookStop.Gone, now) : failed;
        var stored = await webhooks.StoreAsync(client.Id, failed, accepted: null, CancellationToken.None);
        if (stored?.Stop is { } stop)
        {
            metrics.WebhookStopped(stop);
            log.WebhookStopped(client.Id, stop);
        }

        return stored;
    }

    /// <summary>Somebody at the desk may have stopped it meanwhile, or let it go on: what it accepted counts all the same.</summary>
    private async Task<WebhookState?> AcceptedAsync(Client client, WebhookState state, WebhookEvent told, WebhookDelivery line) =>
        await webhooks.StoreAsync(client.Id, state.Accepted(told.Number), line, CancellationToken.None)
        ?? (await webhooks.FindStateAsync(client.Id, CancellationToken.None) is { } theirs && theirs.Told == state.Told
            ? await webhooks.StoreAsync(client.Id, theirs.Accepted(told.Number), line, CancellationToken.None)
            : null);

    private async IAsyncEnumerable<WebhookEvent> EventsAfterAsync(long number, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IReadOnlyList<WebhookEvent> some;
        do
        {
            some = await webhooks.ListEventsAsync(number, EventsAtOnce, cancellation);
            foreach (var next in some)
            {
                yield return next;
                number = next.Number;
            }
        }
        while (some.Count == EventsAtOnce);
    }
}
