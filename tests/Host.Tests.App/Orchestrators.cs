using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostSampleApp;

/// <summary>One orchestrator for each thing that the hosts must do alike.</summary>
public static class Orchestrators
{
    private static readonly TaskOptions ThreeTries = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1)));

    /// <summary>The version, as the host's default or the starter has it.</summary>
    [Function(nameof(Versioned))]
    public static Task<string> Versioned([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult(context.Version);

    /// <summary>Waits for Go, writes it down, waits for Stop.</summary>
    [Function(nameof(TwoEvents))]
    public static async Task<string> TwoEvents([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        context.SetCustomStatus("before Go");
        var go = await context.WaitForExternalEvent<string>("Go");
        await context.CallActivityAsync(nameof(Activities.Note), new Entry(context.InstanceId, go));
        context.SetCustomStatus("before Stop");
        return $"{go} {await context.WaitForExternalEvent<string>("Stop")}";
    }

    /// <summary>An answer within the seconds given, or none.</summary>
    [Function(nameof(AnswerInTime))]
    public static async Task<string> AnswerInTime([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        using var tooLate = new CancellationTokenSource();
        var answer = context.WaitForExternalEvent<string>("Answer");
        var timer = context.CreateTimer(context.CurrentUtcDateTime.AddSeconds(context.GetInput<int>()), tooLate.Token);
        if (await Task.WhenAny(answer, timer) == timer)
        {
            return "none";
        }

        // Not CancelAsync: an orchestrator awaits nothing but what it is given to await.
        tooLate.Cancel();
        return await answer;
    }

    /// <summary>Counts Next as often as given, beginning anew each time.</summary>
    [Function(nameof(Rounds))]
    public static async Task<string> Rounds([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var left = context.GetInput<int>();
        await context.WaitForExternalEvent<string>("Next");
        if (left > 1)
        {
            context.ContinueAsNew(left - 1);
        }

        return "counted";
    }

    /// <summary>Calls an activity that fails as often as given, three times at most.</summary>
    [Function(nameof(Persistent))]
    public static Task<string> Persistent([OrchestrationTrigger] TaskOrchestrationContext context) =>
        context.CallActivityAsync<string>(nameof(Activities.Fail), new Entry(context.InstanceId, $"{context.GetInput<int>()}"), ThreeTries);

    /// <summary>What it learns of an activity's failure.</summary>
    [Function(nameof(Catching))]
    public static async Task<string> Catching([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        try
        {
            return await context.CallActivityAsync<string>(nameof(Activities.Fail), new Entry(context.InstanceId, "1"));
        }
        catch (TaskFailedException e)
        {
            return $"{e.FailureDetails.ErrorType}: {e.FailureDetails.ErrorMessage}";
        }
    }

    /// <summary>Calls an activity that waits at a gate.</summary>
    [Function(nameof(Held))]
    public static Task<string> Held([OrchestrationTrigger] TaskOrchestrationContext context) =>
        context.CallActivityAsync<string>(nameof(Activities.Hold), new Entry(context.InstanceId, "held"));

    /// <summary>Results of activities as they arrive.</summary>
    [Function(nameof(Results))]
    public static async Task<string[]> Results([OrchestrationTrigger] TaskOrchestrationContext context) =>
    [
        await context.CallActivityAsync<string>(nameof(Activities.GiveText), "2026-03-02T09:00:00Z"),
        $"{await context.CallActivityAsync<int>(nameof(Activities.GiveNumber), 41)}",
        await context.CallActivityAsync<string?>(nameof(Activities.GiveNothing), "x") ?? "nothing",
        $"{await context.CallActivityAsync<Pair>(nameof(Activities.GivePair), new Pair("a", 1))}",
    ];

    /// <summary>Has another orchestration run below it.</summary>
    [Function(nameof(Parent))]
    public static Task<string> Parent([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallSubOrchestratorAsync<string>(nameof(Versioned));
}
