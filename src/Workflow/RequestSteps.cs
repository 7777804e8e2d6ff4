using HostingFunctions.Domain.Requests;
using Microsoft.DurableTask;

namespace HostingFunctions.Workflow;

/// <summary>
/// The waits of a request's orchestration. A wait for an event is created once for each step and round; only the timers are created anew (rule 2).
/// </summary>
internal sealed class RequestSteps(TaskOrchestrationContext context)
{
    /// <summary>A mail server or a storage account may be down for weeks. A request must survive that.</summary>
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 2000, firstRetryInterval: TimeSpan.FromSeconds(5), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromHours(1)));

    private readonly Task withdrawn = context.WaitForExternalEvent<string>(EventNames.Withdrawn);

    /// <returns>How the request ended; <see cref="RequestOutcome.None"/> when it was confirmed.</returns>
    public Task<RequestOutcome> AwaitConfirmationAsync() => AwaitAnswerAsync(ActivityNames.ReceiveRequest, 1, EventNames.Confirmed);

    /// <returns><see cref="RequestOutcome.Withdrawn"/> when nothing is left to review.</returns>
    public async Task<RequestOutcome> BeginRenewalAsync() =>
        await CallAsync<bool>(ActivityNames.BeginRenewal, context.InstanceId) ? RequestOutcome.None : RequestOutcome.Withdrawn;

    /// <summary>After <c>Tidak</c>: the Pemohon revises the request, withdraws it, or lets it lapse.</summary>
    /// <returns>How the request ended; <see cref="RequestOutcome.None"/> when it was revised.</returns>
    public Task<RequestOutcome> AwaitRevisionAsync(int revision) => AwaitAnswerAsync(ActivityNames.ReturnRequest, revision, EventNames.Revised(revision + 1));

    public async Task<StepEnding> PerformAsync(string stepKey, int revision)
    {
        var step = new StepOfRequest(context.InstanceId, stepKey, revision);
        var decided = Decided(step);
        var lookAt = await CallAsync<DateTimeOffset>(ActivityNames.OpenStep, step);
        while (true)
        {
            await NextAsync(decided, lookAt);

            // The decision is checked before the withdrawal. Even if the manager withdraws right after the decision, the step gets its output.
            if (decided.IsCompleted)
            {
                if (await CallAsync<Answer?>(ActivityNames.CloseStep, step) is { } answer)
                {
                    return answer == Answer.Ya ? StepEnding.Yes : StepEnding.No;
                }

                // Woken although no decision is stored. The event is consumed, so only here the wait is created again.
                decided = Decided(step);
            }
            else if (withdrawn.IsCompleted)
            {
                return StepEnding.Withdrawn;
            }
            else
            {
                lookAt = await CallAsync<DateTimeOffset>(ActivityNames.LookAfterStep, step);
            }
        }
    }

    public Task CloseRenewalAsync() => CallAsync<bool>(ActivityNames.CloseRenewal, context.InstanceId);

    public Task AnnounceWithdrawalAsync() => CallAsync<bool>(ActivityNames.AnnounceWithdrawal, context.InstanceId);

    private async Task<RequestOutcome> AwaitAnswerAsync(string activity, int revision, string eventName)
    {
        var round = new RoundOfRequest(context.InstanceId, revision);
        var answered = context.WaitForExternalEvent<string>(eventName);
        var lapsesAt = await CallAsync<DateTimeOffset>(activity, round);
        await NextAsync(answered, lapsesAt);
        while (!answered.IsCompleted && !withdrawn.IsCompleted)
        {
            var lapse = await CallAsync<LapseAnswer>(ActivityNames.LapseRequest, round);
            if (lapse.HasLapsed)
            {
                return RequestOutcome.Lapsed;
            }

            if (lapse.WaitUntil is { } later)
            {
                // A calendar with more days off was deployed since the timer was set.
                await NextAsync(answered, later);
            }
            else
            {
                // Answered at the last moment: the wake-up is on its way.
                await Task.WhenAny(answered, withdrawn);
            }
        }

        return answered.IsCompleted ? RequestOutcome.None : RequestOutcome.Withdrawn;
    }

    /// <summary>Waits for the event, the withdrawal or the time, whichever comes first.</summary>
    private async Task NextAsync(Task awaited, DateTimeOffset until)
    {
        using var timer = new CancellationTokenSource();
        await Task.WhenAny(awaited, withdrawn, context.CreateTimer(until.UtcDateTime, timer.Token));

        // A timer left running keeps the instance from completing (durabletask-dotnet issue 713). Cancelling a timer that has fired does nothing.
        timer.Cancel();
    }

    private Task<string> Decided(StepOfRequest step) => context.WaitForExternalEvent<string>(EventNames.Decided(step.Round));

    private Task<T> CallAsync<T>(string activity, object input) => context.CallActivityAsync<T>(activity, input, Patiently);
}
