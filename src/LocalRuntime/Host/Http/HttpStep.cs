using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Hosting;

/// <summary>The stage of an invocation that brings the request in and writes the result out.</summary>
internal static class HttpStep
{
    internal const string ItemKey = "HttpRequestContext";

    /// <summary>Adds the stage at this point of the middleware, once.</summary>
    internal static void AddTo(FunctionsApplicationBuilder builder)
    {
        if (builder.ServesHttp)
        {
            return;
        }

        builder.ServesHttp = true;
        builder.Use(next => context => context is Invocation { Trigger: HttpContext http } ? RunAsync(context, http, next) : next(context));
    }

    private static async Task RunAsync(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        context.Items.Add(ItemKey, http);
        http.RequestServices = context.InstanceServices;
        await next(context);
        switch (context.GetInvocationResult().Value)
        {
            case IActionResult action:
                await action.ExecuteResultAsync(new(http, http.GetRouteData(), new ActionDescriptor()));
                break;
            case IResult result:
                await result.ExecuteAsync(http);
                break;
            case { } other:
                context.GetLogger("LocalRuntime.Http").LogWarning(
                    "Function {Function} returned a {Type}, which is not written to the response: return IResult or IActionResult.",
                    context.FunctionDefinition.Name, other.GetType());
                break;
            case null:
                break;
        }
    }
}
