using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow;

/// <summary>One step of one round of a request, as input of an activity.</summary>
/// <param name="RequestId">32 hexadecimal digits.</param>
/// <param name="StepKey">The key of the step in the procedure.</param>
/// <param name="Revision">The round, from 1.</param>
public sealed record StepOfRequest(string RequestId, string StepKey, int Revision)
{
    public StepRound Round => new(StepKey, Revision);
}
