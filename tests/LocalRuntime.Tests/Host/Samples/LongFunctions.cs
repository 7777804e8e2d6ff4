using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class LongFunctions(LongFunctions.Gate gate)
{
    [Function("Long")]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "long")] HttpRequest request, CancellationToken cancellation)
    {
        gate.Entered.SetResult();
        await gate.Open.Task.WaitAsync(cancellation);
        return Results.Text("finished");
    }

    /// <summary>Holds the function until a test lets it go.</summary>
    public sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
