using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Hosting;

/// <summary>Serves the HTTP functions of an app.</summary>
internal sealed class HttpFunctions(FunctionDispatcher dispatcher, FunctionKeys keys, ILogger log)
{
    /// <summary>Lays the request pipeline of <paramref name="app"/>.</summary>
    internal void Map(WebApplication app, IEnumerable<(Function Function, HttpTriggerAttribute Trigger)> functions, string prefix)
    {
        var endpoints = functions.Select(f => ToEndpoint(f.Function, f.Trigger, prefix)).ToList();
        app.UseForwardedHeaders();
        app.Use(HostAnswers.RefuseOversizeAsync);
        if (!string.Equals(app.Configuration["AzureWebJobsDisableHomepage"], bool.TrueString, StringComparison.OrdinalIgnoreCase))
        {
            app.Use(HostAnswers.ServeHomepageAsync);
        }

        app.UseRouting();
        app.Use(HostAnswers.AnswerUnmatchedAsync);
        ((IEndpointRouteBuilder)app).DataSources.Add(new DefaultEndpointDataSource(endpoints));
    }

    private Endpoint ToEndpoint(Function function, HttpTriggerAttribute trigger, string prefix)
    {
        var endpoint = new RouteEndpointBuilder(
            http => RunAsync(function, trigger, http), HttpRoute.Parse(function.Declaration, trigger, prefix), order: 0)
        {
            DisplayName = function.Name,
        };
        endpoint.Metadata.Add(function);
        endpoint.Metadata.Add(new HttpMethodMetadata(trigger.Methods ?? []));
        return endpoint.Build();
    }

    private async Task RunAsync(Function function, HttpTriggerAttribute trigger, HttpContext http)
    {
        if (!keys.Admit(function.Name, trigger.AuthLevel, http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            await dispatcher.InvokeAsync(function, http, http.Request.RouteValues, http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone: there is nobody to answer.
        }
        catch (Exception e)
        {
            log.LogError(e, "Function {Function} failed.", function.Name);
            HostAnswers.Fail(http);
        }
    }
}
