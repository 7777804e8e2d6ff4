namespace Microsoft.DurableTask.Client;

/// <summary>How to terminate.</summary>
/// <param name="Output">The terminated instance's output.</param>
/// <param name="Recursive">Not supported: sub-orchestrations are terminated on their own.</param>
public record TerminateInstanceOptions(object? Output = null, bool Recursive = false);
