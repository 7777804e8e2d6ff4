using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using FromBody = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace LocalRuntime.Tests.Host;

public sealed class BodyFunctions
{
    public sealed record Greeting(string Name, int Times);

    [Function("Greet")]
    public IResult Greet([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "greet")] HttpRequest request, [FromBody] Greeting greeting) =>
        Results.Text($"{greeting.Name} {greeting.Times}");

    [Function("Count")]
    public async Task<IResult> Count(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "count")] HttpRequest request, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (await request.Body.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            total += read;
        }

        return Results.Text($"{total}");
    }
}
