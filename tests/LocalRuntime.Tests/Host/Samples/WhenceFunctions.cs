using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class WhenceFunctions(LongFunctions.Gate gate)
{
    [Function("Whence")]
    public IResult Whence([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "whence")] HttpRequest request) =>
        Results.Text($"{request.Scheme} {request.Host} {request.HttpContext.Connection.RemoteIpAddress}");

    [Function("Trickle")]
    public IResult Trickle([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "trickle")] HttpRequest request, FunctionContext context) =>
        Results.Stream(async body =>
        {
            await body.WriteAsync("first"u8.ToArray(), context.CancellationToken);
            await body.FlushAsync(context.CancellationToken);
            await gate.Open.Task;
        });
}
