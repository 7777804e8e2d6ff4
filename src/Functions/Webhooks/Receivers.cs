using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using HostingFunctions.Domain.Clients;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Webhooks;

/// <summary>
/// The HTTP side of webhooks (Standard Webhooks 1.0): one POST, of whose answer only the status counts. What strangers answer is not followed, kept or read.
/// </summary>
public sealed class Receivers(CheckedConnections connections, TimeProvider time) : IDisposable
{
    /// <summary>For a try in all, connecting included: the least that Standard Webhooks recommends.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private const int Kilobyte = 1024;

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        ConnectCallback = connections.OpenAsync,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxResponseHeadersLength = 16,
        MaxResponseDrainSize = 16 * Kilobyte,

        // So often at least a name is looked up and checked again.
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),

        // No ids of our traces.
        ActivityHeadersPropagator = null,
    });

    /// <param name="webhook">Where, and signed by whose secrets.</param>
    public async Task<WebhookAnswer> TellAsync(Webhook webhook, WebhookEvent told, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            using var request = Request(webhook, told);
            using var response = await http.SendAsync(request, either.Token);
            return Read(response);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new WebhookAnswer(0, WebhookFailure.Late(Patience));
        }
        catch (HttpRequestException e)
        {
            return new WebhookAnswer(0, WhyOf(e));
        }
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(Webhook webhook, WebhookEvent told)
    {
        var now = time.GetUtcNow();
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(told.Body));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = body };
        request.Headers.Add("User-Agent", "HostingFunctions-Webhooks/1.0");
        request.Headers.Add("webhook-id", told.Id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", webhook.Sign(told, now));
        return request;
    }

    private WebhookAnswer Read(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
        {
            return new WebhookAnswer(status, null);
        }

        var isBusy = status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable;
        var asked = isBusy ? response.Headers.RetryAfter : null;
        return new WebhookAnswer(status, WebhookFailure.Answered(status), asked?.Delta ?? asked?.Date - time.GetUtcNow() ?? TimeSpan.Zero);
    }

    private static string WhyOf(HttpRequestException cause) => cause switch
    {
        { InnerException: AddressRefusedException } => WebhookFailure.NotAllowed,
        { HttpRequestError: HttpRequestError.NameResolutionError } => WebhookFailure.NoSuchName,
        { HttpRequestError: HttpRequestError.SecureConnectionError } => WebhookFailure.NotTrusted,
        _ => WebhookFailure.NotConnected,
    };
}
