using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace HostingFunctions.Telemetry;

/// <summary>Begins a span for each invocation of a function, in the trace of the caller.</summary>
public sealed class InvocationSpans : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        // An orchestrator is replayed, so it gets no span. Its start and the activities it calls have their own spans.
        using var span = context.FunctionDefinition.InputBindings.Values.Any(binding => binding.Type == "orchestrationTrigger") ? null : Begin(context);
        if (span is null)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception e)
        {
            span.Failed(e);
            throw;
        }

        if (context.GetHttpContext() is { } http)
        {
            Answered(span, context.GetInvocationResult().Value as IStatusCodeHttpResult, http.Response);
        }
    }

    private static Activity? Begin(FunctionContext context)
    {
        var http = context.GetHttpContext();
        var route = (http?.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/');
        ActivityContext.TryParse(context.TraceContext.TraceParent, null, isRemote: true, out var caller);
        return Spans.Begin(http is null || route is null ? context.FunctionDefinition.Name : $"{http.Request.Method} /{route}", caller)
            ?.SetTag("faas.name", context.FunctionDefinition.Name)
            .SetTag("faas.invocation_id", context.InvocationId)
            .SetTag("http.request.method", http?.Request.Method)
            .SetTag("http.route", route is null ? null : $"/{route}");
    }

    private static void Answered(Activity span, IStatusCodeHttpResult? result, HttpResponse response)
    {
        // The result is written only after the middleware, so the response may not have the status yet.
        var status = result?.StatusCode ?? response.StatusCode;
        span.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
