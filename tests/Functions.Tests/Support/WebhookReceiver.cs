using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HostingFunctions.Domain.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>
/// A program's receiver on this machine. It knows only what Standard Webhooks says: what is not signed by its secret, or too old, it refuses.
/// </summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly ConcurrentQueue<string> accepted = new();
    private readonly WebApplication server;
    private readonly TimeProvider time;
    private int calls;

    private WebhookReceiver(TimeProvider time)
    {
        this.time = time;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(TakeAsync);
    }

    public string Secret { get; set; } = WebhookSecret.New();

    public Uri Url => new($"{server.Urls.Single()}/webhook");

    /// <summary>How it answers what is rightly signed.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = http => Task.FromResult(http.Response.StatusCode = StatusCodes.Status204NoContent);

    /// <summary>The ids of what it answered with 2xx, in order.</summary>
    public IReadOnlyList<string> Accepted => [.. accepted];

    public IReadOnlyDictionary<string, string> LastHeaders { get; private set; } = new Dictionary<string, string>();

    public string LastBody { get; private set; } = "";

    public int Calls => calls;

    public static async Task<WebhookReceiver> StartAsync(TimeProvider time)
    {
        var receiver = new WebhookReceiver(time);
        await receiver.server.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        Interlocked.Increment(ref calls);
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        LastHeaders = http.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString());
        LastBody = Encoding.UTF8.GetString(body.ToArray());
        if (!IsRight(http.Request.Headers, body.ToArray()))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await Answer(http);
        if (http.Response.StatusCode is >= 200 and < 300)
        {
            accepted.Enqueue(http.Request.Headers["webhook-id"].ToString());
        }
    }

    private bool IsRight(IHeaderDictionary headers, byte[] body)
    {
        var (id, timestamp) = (headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString());
        var age = time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp, CultureInfo.InvariantCulture));
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        var right = "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Secret["whsec_".Length..]), signed));
        return age.Duration() <= Tolerance && headers["webhook-signature"].ToString().Split(' ').Contains(right);
    }
}
