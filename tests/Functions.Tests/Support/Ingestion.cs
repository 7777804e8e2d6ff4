using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Stands in for Application Insights: accepts telemetry and keeps it.</summary>
internal sealed class Ingestion : IAsyncDisposable
{
    private readonly ConcurrentQueue<JsonElement> items = new();
    private readonly WebApplication server;

    private Ingestion()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(TakeAsync);
    }

    public string ConnectionString => $"InstrumentationKey={Guid.Empty};IngestionEndpoint={server.Urls.Single()}/";

    /// <summary>The data of each item of a kind, e.g. <c>RequestData</c>.</summary>
    public IReadOnlyList<JsonElement> Of(string kind) =>
        [
            .. items.Select(item => item.GetProperty("data"))
                .Where(data => data.GetProperty("baseType").GetString() == kind)
                .Select(data => data.GetProperty("baseData")),
        ];

    public static async Task<Ingestion> StartAsync()
    {
        var ingestion = new Ingestion();
        await ingestion.server.StartAsync();
        return ingestion;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await using var body = http.Request.Headers.ContentEncoding == "gzip"
            ? new GZipStream(http.Request.Body, CompressionMode.Decompress)
            : http.Request.Body;
        using var lines = new StreamReader(body);
        var count = 0;
        while (await lines.ReadLineAsync() is { } line)
        {
            items.Enqueue(JsonElement.Parse(line));
            count++;
        }

        await http.Response.WriteAsJsonAsync(new { itemsReceived = count, itemsAccepted = count, errors = Array.Empty<object>() });
    }
}
