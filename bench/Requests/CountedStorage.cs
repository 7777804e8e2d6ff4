using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Bench.Requests;

/// <summary>A proxy between host and worker and their storage account that counts the requests.</summary>
internal sealed class CountedStorage : IAsyncDisposable
{
    private const string Endpoint = "Endpoint";

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1.5);

    private static readonly HashSet<string> Hop = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Host", "Keep-Alive", "Transfer-Encoding" };

    private readonly List<WebApplication> doors = [];
    private readonly HttpMessageInvoker account = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
    private readonly ConcurrentDictionary<Traffic, int> counts = new();
    private long last;

    /// <summary>All requests since the start.</summary>
    public Tally Tally => new(counts.ToDictionary());

    /// <param name="connectionString">Connection string of the account, with an endpoint for each service.</param>
    /// <returns>The connection string for host and worker.</returns>
    public async Task<string> OpenAsync(string connectionString)
    {
        var parts = connectionString.Split(';');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Split('=', 2) is [var name, var url] && name.EndsWith(Endpoint, StringComparison.Ordinal))
            {
                var door = await OpenDoorAsync(new Uri(url), name[..^Endpoint.Length]);
                parts[i] = $"{name}={door}{new Uri(url).AbsolutePath}";
            }
        }

        return string.Join(';', parts);
    }

    /// <summary>Completes when all work has come to rest: for a while only standing requests were sent.</summary>
    public async Task SettleAsync()
    {
        while (Stopwatch.GetElapsedTime(Volatile.Read(ref last)) < Quiet)
        {
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var door in doors)
        {
            await door.DisposeAsync();
        }

        account.Dispose();
    }

    private async Task<string> OpenDoorAsync(Uri target, string service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var door = builder.Build();
        door.Run(http => PassAsync(http, target, service));
        await door.StartAsync();
        doors.Add(door);
        return door.Urls.Single();
    }

    private async Task PassAsync(HttpContext http, Uri target, string service)
    {
        // Path and query are passed on byte for byte, because they are signed.
        var address = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var path = http.Request.Path.Value![(target.AbsolutePath.Length + 1)..];
        using var message = new HttpRequestMessage(
            new HttpMethod(http.Request.Method),
            new Uri(target.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        var batch = "";
        if (path.StartsWith('$'))
        {
            using var reader = new StreamReader(http.Request.Body);
            batch = await reader.ReadToEndAsync(http.RequestAborted);
        }

        message.Content = batch.Length > 0 ? new StringContent(batch)
            : http.Request.ContentLength > 0 || http.Request.Headers.TransferEncoding.Count > 0 ? new StreamContent(http.Request.Body)
            : http.Request.ContentLength == 0 ? new ByteArrayContent([])
            : null;
        message.Content?.Headers.Remove("Content-Type");
        foreach (var header in http.Request.Headers.Where(header => !Hop.Contains(header.Key)))
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable()))
            {
                message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable());
            }
        }

        using var answer = await account.SendAsync(message, http.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync(http.RequestAborted);
        Count(Traffic.Of(service, http.Request.Method, path, http.Request.QueryString.Value!, batch, body.AsSpan().IndexOf("<QueueMessage>"u8) < 0));
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => !Hop.Contains(header.Key)))
        {
            http.Response.Headers[header.Key] = header.Value.ToArray();
        }

        if (answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified) && http.Request.Method != HttpMethods.Head)
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private void Count(Traffic traffic)
    {
        counts.AddOrUpdate(traffic, 1, (_, count) => count + 1);
        if (traffic.Party != Party.Standing)
        {
            Volatile.Write(ref last, Stopwatch.GetTimestamp());
        }
    }
}
