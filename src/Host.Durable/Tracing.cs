using System.Diagnostics;

namespace FunctionsHost.Durable;

/// <summary>Listens to the Durable extension, so that the trace in which an orchestration was started continues in what the worker runs for it.</summary>
internal static class Tracing
{
    internal static ActivityListener Begin()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "WebJobs.Extensions.DurableTask",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
