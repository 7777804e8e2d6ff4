using System.Text.Json;
using DurableTask.Core.Exceptions;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace HostSampleApp;

/// <summary>The operations of a durable client over HTTP.</summary>
public sealed class InstanceFunctions(Journal journal)
{
    [Function("Start")]
    public static async Task<IResult> StartAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/start/{orchestrator}")] HttpRequest http,
        [DurableClient] DurableTaskClient durable, string id, string orchestrator)
    {
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(orchestrator, await ReadAsync(http), new StartOrchestrationOptions(id));
            return Results.Accepted();
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return Results.Conflict();
        }
    }

    [Function("Raise")]
    public static Task<IResult> RaiseAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/raise/{name}")] HttpRequest http,
        [DurableClient] DurableTaskClient durable, string id, string name) =>
        TryAsync(async () => await durable.RaiseEventAsync(id, name, await ReadAsync(http)));

    [Function("Terminate")]
    public static Task<IResult> TerminateAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/terminate")] HttpRequest http,
        [DurableClient] DurableTaskClient durable, string id) =>
        TryAsync(async () => await durable.TerminateInstanceAsync(id, await ReadAsync(http)));

    [Function("Suspend")]
    public static Task<IResult> SuspendAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/suspend")] HttpRequest http,
        [DurableClient] DurableTaskClient durable, string id) =>
        TryAsync(() => durable.SuspendInstanceAsync(id));

    [Function("Get")]
    public static async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances/{id}")] HttpRequest http, [DurableClient] DurableTaskClient durable, string id) =>
        await durable.GetInstanceAsync(id, getInputsAndOutputs: true) is { } instance
            ? Results.Json(new InstanceState(
                $"{instance.RuntimeStatus}", instance.SerializedOutput, instance.SerializedCustomStatus))
            : Results.NotFound();

    /// <summary>Lists the ids with a prefix, page by page.</summary>
    [Function("Query")]
    public static async Task<IResult> QueryAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances")] HttpRequest http, [DurableClient] DurableTaskClient durable)
    {
        var query = new OrchestrationQuery
        {
            InstanceIdPrefix = http.Query["prefix"],
            PageSize = int.Parse(http.Query["pageSize"]!, System.Globalization.CultureInfo.InvariantCulture),
            Statuses = http.Query["status"] is { Count: > 0 } statuses ? [.. statuses.Select(status => Enum.Parse<OrchestrationRuntimeStatus>(status!))] : null,
        };
        var pages = new List<string[]>();
        await foreach (var page in durable.GetAllInstancesAsync(query).AsPages())
        {
            pages.Add([.. page.Values.Select(instance => instance.InstanceId)]);
        }

        return Results.Json(pages);
    }

    [Function("Purge")]
    public static Task<IResult> PurgeAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "instances/{id}")] HttpRequest http,
        [DurableClient] DurableTaskClient durable, string id) =>
        TryAsync(async () => Results.Json((await durable.PurgeInstanceAsync(id)).PurgedInstanceCount));

    [Function("PurgeAll")]
    public static Task<IResult> PurgeAllAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "instances")] HttpRequest http, [DurableClient] DurableTaskClient durable) =>
        TryAsync(async () => Results.Json((await durable.PurgeAllInstancesAsync(new PurgeInstancesFilter(
            DateTimeOffset.UnixEpoch, null, [Enum.Parse<OrchestrationRuntimeStatus>(http.Query["status"]!)]))).PurgedInstanceCount));

    [Function("ReadJournal")]
    public IResult ReadJournal([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "journal/{id}")] HttpRequest http, string id) =>
        Results.Json(journal.Read(id));

    [Function("OpenGate")]
    public void OpenGate([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "gates/{id}")] HttpRequest http, string id) => journal.Open(id);

    private static async Task<JsonElement?> ReadAsync(HttpRequest http) => http.ContentLength > 0 ? await http.ReadFromJsonAsync<JsonElement>() : null;

    private static Task<IResult> TryAsync(Func<Task> act) => TryAsync(async () =>
    {
        await act();
        return Results.Ok();
    });

    private static async Task<IResult> TryAsync(Func<Task<IResult>> act)
    {
        try
        {
            return await act();
        }
        catch (RpcException e)
        {
            return Results.StatusCode(e.StatusCode switch
            {
                StatusCode.NotFound => StatusCodes.Status404NotFound,
                StatusCode.FailedPrecondition => StatusCodes.Status409Conflict,
                StatusCode.Unimplemented => StatusCodes.Status501NotImplemented,
                _ => StatusCodes.Status500InternalServerError,
            });
        }
        catch (InvalidOperationException)
        {
            // The client's exception for a failed precondition of a purge.
            return Results.Conflict();
        }
    }
}
