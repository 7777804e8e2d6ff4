using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>The execution that an instance id stands for now.</summary>
/// <param name="ExecutionId">Tells it from others of the same instance id.</param>
/// <param name="Status">How it stands.</param>
internal sealed record PresentExecution(string ExecutionId, OrchestrationRuntimeStatus Status)
{
    /// <summary>Whether it has ended.</summary>
    public bool IsOver => Status.IsOver();
}
