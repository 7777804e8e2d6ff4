using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Sits between the app and the storage account, passes everything on and counts the writes.</summary>
public sealed class StorageProxy : IAsyncDisposable
{
    private static readonly HashSet<string> Hop = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Host", "Keep-Alive", "Transfer-Encoding" };

    private static readonly string[] Upkeep = ["/azure-webjobs-hosts", "-leases", "-applease", "Partitions("];

    private readonly List<WebApplication> doors = [];
    private readonly HttpMessageInvoker account = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });

    /// <summary>Called after each write, once the account has it and before the app knows; the answer goes out when the call ends.</summary>
    public Func<Task> Written { get; set; } = () => Task.CompletedTask;

    /// <param name="connectionString">The account's connection string, with an endpoint for each service.</param>
    /// <returns>The connection string for the app.</returns>
    public async Task<string> OpenAsync(string connectionString)
    {
        var parts = connectionString.Split(';');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Split('=', 2) is [var name, var url] && name.EndsWith("Endpoint", StringComparison.Ordinal))
            {
                var door = await OpenDoorAsync(new Uri(url));
                parts[i] = $"{name}={door}{new Uri(url).AbsolutePath}";
            }
        }

        return string.Join(';', parts);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var door in doors)
        {
            await door.DisposeAsync();
        }

        account.Dispose();
    }

    private async Task<string> OpenDoorAsync(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var door = builder.Build();
        door.Run(http => PassAsync(http, target));
        await door.StartAsync();
        doors.Add(door);
        return door.Urls.Single();
    }

    private async Task PassAsync(HttpContext http, Uri target)
    {
        using var message = new HttpRequestMessage(new HttpMethod(http.Request.Method), Target(http, target));
        message.Content = http.Request.ContentLength > 0 || http.Request.Headers.TransferEncoding.Count > 0 ? new StreamContent(http.Request.Body)
            : http.Request.ContentLength == 0 ? new ByteArrayContent([])
            : null;
        foreach (var header in http.Request.Headers.Where(header => !Hop.Contains(header.Key)))
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable()))
            {
                message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable());
            }
        }

        using var answer = await account.SendAsync(message, http.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync(http.RequestAborted);
        if (IsWrite(http.Request) && answer.IsSuccessStatusCode)
        {
            await Written();
        }

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

    /// <summary>Path and query byte for byte as the app sent them, because they are signed.</summary>
    private static Uri Target(HttpContext http, Uri target) =>
        new(target.GetLeftPart(UriPartial.Authority) + http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    /// <summary>Not counted: leases, partitions and the timers' bookkeeping, which are written whether or not a request is under way.</summary>
    private static bool IsWrite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && request.Query["comp"] != "lease" && !Upkeep.Any(part => request.Path.Value!.Contains(part, StringComparison.Ordinal));
}
