using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;

namespace HostingFunctions.Steps;

internal static class StepChecks
{
    /// <summary>The request of a step; from here on the activity is at that step.</summary>
    /// <inheritdoc cref="Stored.LoadAsync(IRequestStore, RequestId, CancellationToken)"/>
    public static Task<HostingRequest> LoadAsync(this IRequestStore store, StepOfRequest step, CancellationToken cancellation)
    {
        Spans.IsAt(step.StepKey);
        return store.LoadAsync(RequestId.Parse(step.RequestId), cancellation);
    }

    /// <summary>False once the step is decided or the request withdrawn: then there is nothing left to do for it.</summary>
    public static bool IsAt(this HostingRequest request, StepOfRequest step) => request.Round == step.Round;
}
