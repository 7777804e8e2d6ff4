namespace LocalRuntime.Durable;

/// <summary>The decision of another orchestration that a sub-orchestration is to answer.</summary>
/// <param name="InstanceId">The parent's instance.</param>
/// <param name="Name">The parent's orchestrator.</param>
/// <param name="Run">The parent's execution and generation.</param>
/// <param name="TaskId">The number of its decision.</param>
internal sealed record ParentLink(string InstanceId, string Name, string Run, int TaskId);
