using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class MiddlewareFunctions(ScopedThing thing)
{
    [Function("Ordinary")]
    public IResult Ordinary([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ordinary")] HttpRequest request, FunctionContext context) =>
        Results.Text(string.Join(' ', context.Items.Keys.OfType<string>().Append(ReferenceEquals(
            thing, request.HttpContext.RequestServices.GetService(typeof(ScopedThing))).ToString())));

    [Function("FailsLater")]
    public async Task<IResult> FailsLater([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "later")] HttpRequest request)
    {
        await Task.Yield();
        throw new InvalidDataException("later");
    }

    [Function("FailsAtOnce")]
    public IResult FailsAtOnce([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "at-once")] HttpRequest request) =>
        throw new InvalidDataException("at once");

    [Function("FailsWhileWriting")]
    public IResult FailsWhileWriting([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "halfway")] HttpRequest request) =>
        Results.Stream(async body =>
        {
            await body.WriteAsync("half"u8.ToArray());
            await body.FlushAsync();
            throw new InvalidDataException("halfway");
        });
}
