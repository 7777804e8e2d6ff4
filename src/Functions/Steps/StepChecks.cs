using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;

namespace HostingFunctions.Steps;

internal static class StepChecks
{
    /// <summary>Loads the request of a step and marks the activity's span with the step.</summary>
    /// <inheritdoc cref="Stored.LoadAsync(IRequestStore, RequestId, CancellationToken)"/>
    public static Task<HostingRequest> LoadAsync(this IRequestStore store, StepOfRequest step, CancellationToken cancellation)
    {
        Spans.IsAt(step.StepKey);
        return store.LoadAsync(RequestId.Parse(step.RequestId), cancellation);
    }

    /// <summary>False once the step is decided or the request is withdrawn. Then nothing is left to do for the step.</summary>
    public static bool IsAt(this HostingRequest request, StepOfRequest step) => request.Round == request.RoundOf(step);

    /// <summary>What the orchestration means, as the request counts.</summary>
    public static StepRound RoundOf(this HostingRequest request, StepOfRequest step) => new(step.StepKey, request.RevisionOf(step.Revision));
}
