namespace Microsoft.DurableTask.Client;

/// <summary>How to purge.</summary>
/// <param name="Recursive">Not supported: sub-orchestrations are purged on their own.</param>
public record PurgeInstanceOptions(bool Recursive = false);
