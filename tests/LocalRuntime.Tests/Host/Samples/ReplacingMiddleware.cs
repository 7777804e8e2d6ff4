using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace LocalRuntime.Tests.Host;

/// <summary>Answers what fails with the type of the failure.</summary>
public sealed class ReplacingMiddleware : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e)
        {
            context.GetHttpContext()!.Response.Headers["X-Caught"] = "yes";
            context.GetInvocationResult().Value = Results.Text($"{e.GetType().Name} {e.GetBaseException().Message}", statusCode: 503);
        }
    }
}
