using System.Net;
using FunctionsHost.Workers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace FunctionsHost.Http;

/// <summary>Receives requests, finds the function for each, and forwards it to the worker's web server, streaming both ways.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    /// <summary>The real host refuses a larger body, whatever the app allows.</summary>
    private const long MaxRequestBytes = 100 * 1024 * 1024;

    private const string Homepage = "<!DOCTYPE html><title>Functions</title><h1>Your Functions app is up and running</h1>"
        + "<p>The setting <code>AzureWebJobsDisableHomepage=true</code> gives this address to the app.</p>";

    // As in the real host: https://github.com/Azure/azure-functions-host, DefaultHttpProxyService.
    private static readonly ForwarderRequestConfig Forwarding = new() { ActivityTimeout = TimeSpan.FromSeconds(240) };

    private readonly FunctionApp app;
    private readonly FunctionKeys keys;
    private readonly WebApplication server;
    private readonly IHttpForwarder forwarder;
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        UseCookies = false,
        UseProxy = false,
    });
    private readonly ILogger log;

    private HttpFront(FunctionApp app, WebApplication server)
    {
        (this.app, this.server) = (app, server);
        keys = new FunctionKeys(app.Settings.Values);
        forwarder = server.Services.GetRequiredService<IHttpForwarder>();
        log = app.Logs.CreateLogger("Host.Http");
    }

    internal Uri Address => new(server.Urls.First());

    /// <param name="urls">Addresses to listen at, separated by semicolons; port 0 means any free port.</param>
    /// <exception cref="InvalidOperationException">A function has a route that the real host or worker cannot handle.</exception>
    internal static async Task<HttpFront> OpenAsync(FunctionApp app, string urls)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        builder.Services.AddSingleton(app.Logs).AddRouting().AddHttpForwarder();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var server = builder.Build();
        var front = new HttpFront(app, server);
        front.Map();
        await server.StartAsync();
        return front;
    }

    /// <summary>Accepts no more requests; those under way may finish until <paramref name="cancellation"/>.</summary>
    internal Task StopAsync(CancellationToken cancellation) => server.StopAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Dispose();
    }

    private void Map()
    {
        var prefix = app.Settings.Host["extensions:http:routePrefix"]?.Trim('/') ?? "api";
        var endpoints = app.Functions.Where(function => function.TriggerType == "httpTrigger")
            .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .Select((function, order) => ToEndpoint(function, prefix, order))
            .ToList();
        server.Use(RefuseOversizeAsync);
        if (!app.Settings.IsOn("AzureWebJobsDisableHomepage"))
        {
            server.Use((http, next) => http.Request.Path == "/" ? Results.Content(Homepage, "text/html").ExecuteAsync(http) : next(http));
        }

        server.UseRouting();
        server.Use(AnswerUnmatchedAsync);
        ((IEndpointRouteBuilder)server).DataSources.Add(new DefaultEndpointDataSource(endpoints));
    }

    /// <param name="order">Of several routes that match, the first in order answers, however exact: the real host takes them by the functions' names.</param>
    private RouteEndpoint ToEndpoint(Function function, string prefix, int order)
    {
        var methods = function.Trigger.TryGetProperty("methods", out var listed) ? listed.EnumerateArray().Select(method => method.GetString()!) : [];
        var level = function.Trigger.TryGetProperty("authLevel", out var asked) ? asked.GetString()! : "Function";
        return (RouteEndpoint)new RouteEndpointBuilder(http => AnswerAsync(http, function, level), HttpRoute.Of(function, prefix), order)
        {
            DisplayName = function.Name,
            Metadata = { function, new HttpMethodMetadata(methods) },
        }.Build();
    }

    /// <summary>Answers 500 without a body, as the real host does.</summary>
    private static Task RefuseOversizeAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.ContentLength is null or <= MaxRequestBytes)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }

    /// <summary>Answers 404 without a body when no function matches, even where routing itself would answer 405 to a method that is not listed.</summary>
    private static Task AnswerUnmatchedAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Function>() is not null)
        {
            return next(http);
        }

        // With its homepage disabled, the real host answers the root with 204 if no function does.
        http.Response.StatusCode = http.Request.Path == "/" ? StatusCodes.Status204NoContent : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task AnswerAsync(HttpContext http, Function function, string level)
    {
        if (!keys.Open(function.Name, level, http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            await RunAsync(http, function);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone, so nobody waits for an answer.
        }
        catch (Exception e)
        {
            // The message holds the function's error, never the address, which carries tokens.
            log.LogError(e, "Function {Function} failed.", function.Name);
            Fail(http);
        }
    }

    /// <summary>The worker matches the forwarded request with the invocation by the invocation's id.</summary>
    private async Task RunAsync(HttpContext http, Function function)
    {
        var worker = await app.WorkerAsync(http.RequestAborted);
        var id = Guid.NewGuid().ToString();
        http.Request.Headers["x-ms-invocation-id"] = id;
        var values = http.Request.RouteValues.Select(value => KeyValuePair.Create(value.Key, value.Value?.ToString() ?? "")).ToList();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var forwarding = ForwardAsync(http, worker, gone);
        var invocation = worker.InvokeAsync(function, id, new() { Http = new() }, values, app.Client, gone.Token);
        await forwarding;
        await invocation;
    }

    /// <summary>When forwarding fails, the forwarder itself answers: 408 for a body that does not arrive, 502 for a worker that is gone.</summary>
    private async Task ForwardAsync(HttpContext http, Worker worker, CancellationTokenSource gone)
    {
        var address = worker.Address ?? throw new InvalidOperationException("The worker has no web server: it lacks ConfigureFunctionsWebApplication.");
        if (await forwarder.SendAsync(http, address.ToString(), client, Forwarding) != ForwarderError.None)
        {
            await gone.CancelAsync();
        }
    }

    /// <summary>Answers 500 without a body. An answer already under way is cut off, so that nobody takes it for complete.</summary>
    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        if (http.Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
