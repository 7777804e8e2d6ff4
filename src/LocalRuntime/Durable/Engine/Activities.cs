using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>Runs activities, so many at once.</summary>
internal sealed class Activities(HubServices services, BackgroundWork work, CancellationToken stopping)
{
    private readonly SemaphoreSlim places = new(services.Options.MaxConcurrentActivities);

    /// <summary>Runs an activity and hands its result to the instance.</summary>
    public void Run(Instance instance, string run, HistoryEvent scheduled) => work.Do(async () =>
    {
        await places.WaitAsync(stopping);
        try
        {
            var result = await InvokeAsync(instance.Start, scheduled);
            instance.Post(Message.Of(result) with { Run = run });
        }
        finally
        {
            places.Release();
        }
    });

    private async Task<HistoryEvent> InvokeAsync(StartRow start, HistoryEvent scheduled)
    {
        try
        {
            if (!services.Registry.Activities.TryGetValue(scheduled.Name!, out var activity))
            {
                throw new InvalidOperationException($"There is no activity named '{scheduled.Name}'.");
            }

            var output = await activity(new(scheduled.Name!, start.InstanceId, scheduled.Version ?? "", scheduled.Payload, stopping)
            {
                Converter = services.Options.DataConverter,
                TraceParent = start.TraceParent,
            });
            return new(HistoryEventKind.TaskCompleted)
            {
                TaskId = scheduled.TaskId,
                Payload = services.Options.DataConverter.Serialize(output),
            };
        }
        catch (Exception failure) when (!(failure is OperationCanceledException && stopping.IsCancellationRequested))
        {
            services.Log.LogWarning(failure, "Activity {Activity} of instance {InstanceId} failed.", scheduled.Name, start.InstanceId);
            return new(HistoryEventKind.TaskFailed)
            {
                TaskId = scheduled.TaskId,
                Failure = TaskFailureDetails.FromException(failure),
            };
        }
    }
}
