using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>The host's own retries, which LocalRuntime does not have.</summary>
internal sealed class NoRetry : RetryContext
{
    public override int RetryCount => 0;

    public override int MaxRetryCount => 0;
}
