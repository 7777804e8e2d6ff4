using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostingFunctions.Bench.Plain;

/// <summary>The human interaction pattern of the platform's samples, four times in a row: ask, wait for an answer or a timeout, handle the answer.</summary>
public static class Approvals
{
    public const string Name = nameof(Approvals);

    private const int Waits = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public static string Answered(int number) => $"answered-{number}";

    [Function(Name)]
    public static async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        for (var number = 1; number <= Waits; number++)
        {
            var question = new Question(context.InstanceId, number);
            await context.CallActivityAsync(Activities.Ask, question);
            var answered = context.WaitForExternalEvent<string>(Answered(number));
            using (var timer = new CancellationTokenSource())
            {
                await Task.WhenAny(answered, context.CreateTimer(context.CurrentUtcDateTime + Patience, timer.Token));
                timer.Cancel();
            }

            await context.CallActivityAsync(Activities.Take, question);
        }
    }
}
