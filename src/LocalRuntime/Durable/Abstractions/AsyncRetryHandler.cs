namespace Microsoft.DurableTask;

/// <summary>Says whether a failed task is tried again; runs as orchestrator code and may wait for a durable timer first.</summary>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
