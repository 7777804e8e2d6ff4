using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Begins orchestrations anew that failed, were ended by hand or are gone, from what is stored, as after a restore. The new one goes through the procedure
/// to where the request stands: what was decided and sent stays so. After three times in thirty days it is left, and somebody must look.
/// </summary>
public sealed class Revivals(
    IRequestStore store, IWakeUps wakeUps, IAllowances allowances, IOptions<SweepOptions> options, HostingMetrics metrics, TimeProvider time,
    ILogger<Revivals> log)
{
    private const int MostTimes = 3;
    private static readonly TimeSpan Within = TimeSpan.FromDays(30);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly OrchestrationRuntimeStatus[] Lost = [OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    private static readonly OrchestrationRuntimeStatus[] UnderWay =
        [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];

    private DateTimeOffset nextLook;

    /// <summary>Whether it ended without completing; true for one that is gone.</summary>
    public static bool IsLost(OrchestrationMetadata? instance) => instance is null || Lost.Contains(instance.RuntimeStatus);

    /// <summary>Looks for what failed; once an hour also for open requests whose orchestration is gone, which reads the headers of all requests.</summary>
    public async Task SweepAsync(DurableTaskClient durable, CancellationToken cancellation)
    {
        foreach (var id in await ListAsync(durable, Lost, cancellation))
        {
            await LookAfterAsync(id, durable, cancellation);
        }

        if (nextLook > time.GetUtcNow())
        {
            return;
        }

        var underWay = await ListAsync(durable, UnderWay, cancellation);
        await foreach (var id in store.ListOpenAsync(cancellation))
        {
            if (!underWay.Contains(id.Value))
            {
                await LookAfterAsync(id.Value, durable, cancellation);
            }
        }

        nextLook = time.GetUtcNow() + Pause;
    }

    /// <summary>Begins a lost orchestration anew, unless that was done often of late.</summary>
    /// <param name="instance">The old one; null when it is gone.</param>
    /// <returns>False when it was begun anew too often of late.</returns>
    public async Task<bool> ReviveAsync(HostingRequest request, OrchestrationMetadata? instance, DurableTaskClient durable, CancellationToken cancellation)
    {
        var status = instance?.RuntimeStatus.ToString() ?? "gone";
        var revival = $"revival {request.Id}";
        if (await allowances.TakeAsync([new(revival, 1, Pause), new(revival, MostTimes, Within)], cancellation) is { } wait)
        {
            // Said once a day, until somebody has mended it.
            if (wait > Day && await allowances.TakeAsync([new($"given-up {request.Id}", 1, Day)], cancellation) is null)
            {
                log.OrchestrationGivenUp(request.Id.Value, status);
            }

            return false;
        }

        log.OrchestrationRevived(request.Id.Value, status);
        metrics.Revived();

        // If the process dies on the way, the sweep keeps the promise.
        var promise = new WakeUp(request.Id, "", time.GetUtcNow());
        await wakeUps.AddAsync(promise, cancellation);
        await BeginAsync(request, instance, durable, cancellation);
        await wakeUps.RemoveAsync(promise, cancellation);
        return true;
    }

    /// <summary>
    /// Starts the orchestration of a request, in place of a lost one if there is such, and tells it all that happened; one that knows it already heeds it not.
    /// </summary>
    /// <param name="instance">The one that there is; null when there is none.</param>
    public static async Task BeginAsync(
        HostingRequest request, OrchestrationMetadata? instance, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (IsLost(instance))
        {
            if (instance is not null)
            {
                await durable.PurgeInstanceAsync(instance.InstanceId, cancellation);
            }

            await durable.ScheduleNewOrchestrationInstanceAsync(
                OrchestrationNames.HostingRequest, request.Header.ProcedureVersion, new StartOrchestrationOptions(request.Id.Value), cancellation);
        }

        foreach (var name in EventNames.Happened(request))
        {
            await durable.RaiseEventAsync(request.Id.Value, name, "", cancellation);
        }
    }

    private async Task LookAfterAsync(string id, DurableTaskClient durable, CancellationToken cancellation)
    {
        using var span = Spans.Begin("wake-up");
        try
        {
            // The request is read after the orchestration, which ends only after it.
            var instance = await durable.GetInstanceAsync(id, cancellation);
            var request = RequestId.TryParse(id) is { } known ? await store.FindAsync(known, cancellation) : null;
            if (request is null && IsLost(instance))
            {
                await durable.PurgeInstanceAsync(id, cancellation);
            }
            else if (request is not null && IsToBeRevived(request, instance))
            {
                await ReviveAsync(request, instance, durable, cancellation);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One in trouble must not hold up the others.
            span.Failed(e);
            log.RevivalFailed(e, id);
        }
    }

    /// <summary>That of a request that was just filed is about to be started.</summary>
    private bool IsToBeRevived(HostingRequest request, OrchestrationMetadata? instance) => instance is null
        ? request.IsOpen && request.Header.SubmittedAt + options.Value.After < time.GetUtcNow()
        : IsLost(instance) || (request.IsOpen && instance.IsCompleted);

    private static Task<HashSet<string>> ListAsync(
        DurableTaskClient durable, IEnumerable<OrchestrationRuntimeStatus> statuses, CancellationToken cancellation) =>
        durable.GetAllInstancesAsync(new OrchestrationQuery(Statuses: statuses)).Select(instance => instance.InstanceId)
            .ToHashSetAsync(cancellationToken: cancellation).AsTask();
}
