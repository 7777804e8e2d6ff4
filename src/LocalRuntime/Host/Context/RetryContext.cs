namespace Microsoft.Azure.Functions.Worker;

/// <summary>The host's own retries of a function.</summary>
public abstract class RetryContext
{
    /// <summary>How many retries there were before this attempt.</summary>
    public abstract int RetryCount { get; }

    /// <summary>How many there may be.</summary>
    public abstract int MaxRetryCount { get; }
}
