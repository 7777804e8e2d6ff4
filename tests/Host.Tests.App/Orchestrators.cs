using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostSampleApp;

/// <summary>One orchestrator for each behaviour that all hosts must share.</summary>
public static class Orchestrators
{
    private static readonly TaskOptions ThreeTries = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1)));

    /// <summary>Returns the version given by the starter or the host's default.</summary>
    [Function(nameof(Versioned))]
    public static Task<string> Versioned([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult(context.Version);

    /// <summary>Waits for Go, records it, waits for Stop.</summary>
    [Function(nameof(TwoEvents))]
    public static async Task<string> TwoEvents([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        context.SetCustomStatus("before Go");
        var go = await context.WaitForExternalEvent<string>("Go");
        await context.CallActivityAsync(nameof(Activities.Note), new Entry(context.InstanceId, go));
        context.SetCustomStatus("before Stop");
        return $"{go} {await context.WaitForExternalEvent<string>("Stop")}";
    }

    /// <summary>Returns the answer that comes within the given seconds, if one does.</summary>
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

        // Not CancelAsync: an orchestrator may await only tasks of its context.
        tooLate.Cancel();
        return await answer;
    }

    /// <summary>Counts the given number of Next events, continuing as new each time.</summary>
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

    /// <summary>Calls an activity that fails a given number of times; tries three times at most.</summary>
    [Function(nameof(Persistent))]
    public static Task<string> Persistent([OrchestrationTrigger] TaskOrchestrationContext context) =>
        context.CallActivityAsync<string>(nameof(Activities.Fail), new Entry(context.InstanceId, $"{context.GetInput<int>()}"), ThreeTries);

    /// <summary>Returns what it learns about an activity's failure.</summary>
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

    /// <summary>Returns results of activities as they arrive.</summary>
    [Function(nameof(Results))]
    public static async Task<string[]> Results([OrchestrationTrigger] TaskOrchestrationContext context) =>
    [
        await context.CallActivityAsync<string>(nameof(Activities.GiveText), "2026-03-02T09:00:00Z"),
        $"{await context.CallActivityAsync<int>(nameof(Activities.GiveNumber), 41)}",
        await context.CallActivityAsync<string?>(nameof(Activities.GiveNothing), "x") ?? "nothing",
        $"{await context.CallActivityAsync<Pair>(nameof(Activities.GivePair), new Pair("a", 1))}",
    ];

    /// <summary>Runs a sub-orchestration.</summary>
    [Function(nameof(Parent))]
    public static Task<string> Parent([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallSubOrchestratorAsync<string>(nameof(Versioned));
}
