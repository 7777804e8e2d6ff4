namespace LocalRuntime.Durable;

/// <summary>The instance is no longer as it was when the episode began: another process has moved it on.</summary>
internal sealed class CommitConflictException(string instanceId, Exception cause)
    : Exception($"Instance '{instanceId}' was changed by another process.", cause);
