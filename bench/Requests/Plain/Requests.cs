using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Bench.Plain;

/// <summary>The HTTP functions for people's answers.</summary>
public static class Requests
{
    [Function("Start")]
    public static async Task<IResult> StartAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "start")] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        Results.Text(await durable.ScheduleNewOrchestrationInstanceAsync(Approvals.Name, cancellation));

    [Function("Answer")]
    public static async Task<IResult> AnswerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "answer/{instance}/{number:int}")] HttpRequest request, string instance, int number,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await durable.RaiseEventAsync(instance, Approvals.Answered(number), "", cancellation);
        return Results.Ok();
    }
}
