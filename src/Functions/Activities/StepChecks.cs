using HostingFunctions.Domain.Requests;
using HostingFunctions.Workflow;

namespace HostingFunctions.Activities;

internal static class StepChecks
{
    /// <summary>False once the step is decided or the request withdrawn: then there is nothing left to do for it.</summary>
    public static bool IsAt(this HostingRequest request, StepOfRequest step) =>
        request.Header.State == RequestState.InReview && request.Header.StepKey == step.StepKey && request.Header.Revision == step.Revision;
}
