using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostSampleApp;

/// <summary>HTTP functions of all kinds.</summary>
public sealed class PageFunctions(Traffic traffic, Journal journal)
{
    private const int Chunk = 64 * 1024;

    [Function("Home")]
    public static IResult Home([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest http) => Results.Text("home");

    [Function("Plain")]
    public static IResult Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "plain/{word}")] HttpRequest http, string word)
    {
        http.HttpContext.Response.Headers["X-Sample"] = "yes";
        return Results.Text($"{word} {http.Query["q"]} {http.Host}");
    }

    [Function("Ahead")]
    public static IResult Ahead([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "shared/{*rest}")] HttpRequest http, string rest) =>
        Results.Text($"ahead of {rest}");

    [Function("Behind")]
    public static IResult Behind([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "shared/one")] HttpRequest http) => Results.Text("behind");

    [Function("Keyed")]
    public static IResult Keyed([HttpTrigger(AuthorizationLevel.Function, "get", Route = "keyed")] HttpRequest http) => Results.Text("opened");

    [Function("Disabled")]
    public static IResult Disabled([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "disabled")] HttpRequest http) => Results.Text("never");

    [Function("Failing")]
    public static IResult Failing([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "failing")] HttpRequest http) =>
        throw new InvalidOperationException("As it is asked to.");

    /// <summary>Fails in the middle of its response.</summary>
    [Function("Breaking")]
    public static async Task BreakingAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "breaking")] HttpRequest http)
    {
        http.HttpContext.Response.ContentLength = 2 * Chunk;
        await http.HttpContext.Response.Body.WriteAsync(new byte[Chunk]);
        await http.HttpContext.Response.Body.FlushAsync();
        throw new InvalidOperationException("As it is asked to.");
    }

    /// <summary>Counts the bytes that it receives.</summary>
    [Function("Upload")]
    public async Task<IResult> UploadAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "upload")] HttpRequest http)
    {
        traffic.Received = 0;
        var buffer = new byte[Chunk];
        while (await http.Body.ReadAsync(buffer, http.HttpContext.RequestAborted) is > 0 and var count)
        {
            traffic.Received += count;
        }

        return Results.Text($"{traffic.Received}");
    }

    [Function("Received")]
    public IResult Received([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "received")] HttpRequest http) => Results.Text($"{traffic.Received}");

    /// <summary>Sends a number of bytes; all after the first chunk once the gate is open.</summary>
    [Function("Download")]
    public async Task DownloadAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "download/{bytes:int}/{gate}")] HttpRequest http, int bytes, string gate)
    {
        var response = http.HttpContext.Response;
        response.ContentLength = bytes;
        for (var left = bytes; left > 0; left -= Chunk)
        {
            await response.Body.WriteAsync(new byte[Math.Min(left, Chunk)], http.HttpContext.RequestAborted);
            await response.Body.FlushAsync(http.HttpContext.RequestAborted);
            await journal.WhenOpenAsync(gate, http.HttpContext.RequestAborted);
        }
    }

    /// <summary>Runs until the caller goes away.</summary>
    [Function("Endless")]
    public async Task EndlessAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "endless")] HttpRequest http, FunctionContext context)
    {
        traffic.Received = -1;
        using var registration = context.CancellationToken.Register(traffic.Cancelled.SetResult);
        await Task.Delay(Timeout.Infinite, context.CancellationToken);
    }

    [Function("Cancelled")]
    public IResult Cancelled([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cancelled")] HttpRequest http) =>
        Results.Json(traffic.Cancelled.Task.IsCompleted);
}
