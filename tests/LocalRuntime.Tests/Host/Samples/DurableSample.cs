using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Host;

public sealed class DurableSample(ScopedThing.Ledger ledger)
{
    public sealed record Order(string Item, int Count);

    [Function("StartOrder")]
    public async Task<IResult> Start(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orders/{item}/{count:int}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string item,
        int count,
        CancellationToken cancellation)
    {
        var id = await client.ScheduleNewOrchestrationInstanceAsync("Ordering", new Order(item, count), cancellation);
        var end = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, cancellation);
        return Results.Text($"{end.RuntimeStatus}: {end.SerializedOutput ?? end.FailureDetails!.ErrorMessage}");
    }

    [Function("Ordering")]
    public static async Task<string> RunOrder([OrchestrationTrigger] TaskOrchestrationContext context, Order order, FunctionContext function)
    {
        var packed = await context.CallActivityAsync<string>("Pack", order);
        return $"{packed} by {await context.CallActivityAsync<string>("Ship")} as {function.FunctionDefinition.Name}";
    }

    [Function("Pack")]
    public async Task<string> Pack([ActivityTrigger] Order order, string instanceId, FunctionContext context, CancellationToken cancellation)
    {
        await Task.Yield();
        ledger.Disposed += order.Count;
        return order.Item == "nothing"
            ? throw new InvalidOperationException("nothing to pack")
            : $"{order.Count} {order.Item} {instanceId.Length > 0} {context.BindingContext.BindingData["INSTANCEID"]?.Equals(instanceId)}";
    }

    [Function("Ship")]
    public string Ship([ActivityTrigger] FunctionContext context) => context.FunctionDefinition.InputBindings["context"].Type;
}
