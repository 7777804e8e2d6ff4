using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow;

/// <summary>One step of one round of a request: what an activity is told.</summary>
/// <param name="RequestId">32 hexadecimal digits.</param>
/// <param name="StepKey">Key of the step in the procedure.</param>
/// <param name="Revision">The round, from 1.</param>
public sealed record StepOfRequest(string RequestId, string StepKey, int Revision)
{
    public StepRound Round => new(StepKey, Revision);
}
