using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>Tries a task again as its options say; runs as orchestrator code.</summary>
internal static class Attempts
{
    /// <summary>The first success, or the failure after which no attempt is due.</summary>
    public static async Task<T> RunAsync<T>(TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<T>> attempt)
    {
        var start = context.CurrentUtcDateTime;
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await attempt();
            }
            catch (TaskFailedException failed) when (retry is not null)
            {
                var passed = context.CurrentUtcDateTime - start;
                var again = retry.Policy is { } policy
                    ? await IsDueAsync(context, policy, failures, passed, failed.FailureDetails)
                    : await retry.Handler!(new(context, failures, failed.FailureDetails, passed, CancellationToken.None));
                if (!again)
                {
                    throw;
                }
            }
        }
    }

    private static async Task<bool> IsDueAsync(
        TaskOrchestrationContext context, RetryPolicy policy, int failures, TimeSpan passed, TaskFailureDetails failure)
    {
        var exhausted = failures >= policy.MaxNumberOfAttempts
            || (policy.RetryTimeout != Timeout.InfiniteTimeSpan && passed >= policy.RetryTimeout);
        if (exhausted || !Wants(policy, failure))
        {
            return false;
        }

        var longest = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : policy.MaxRetryInterval;
        var milliseconds = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, failures - 1);
        var delay = milliseconds < longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(milliseconds) : longest;
        await context.CreateTimer(context.CurrentUtcDateTime.Add(delay), CancellationToken.None);
        return true;
    }

    private static bool Wants(RetryPolicy policy, TaskFailureDetails failure)
    {
        try
        {
            return policy.ShouldRetry(failure);
        }
        catch (Exception)
        {
            // As in the official worker, a filter that throws must not hide the failure it was asked about.
            return false;
        }
    }
}
