using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>One episode: replays an orchestrator over its history, then shows it the new events.</summary>
internal sealed class OrchestrationRun(OrchestrationSetup setup, Func<TaskOrchestrationContext, Task<object?>> orchestrator)
{
    private const string IllegalAwait =
        "The orchestrator waits for something that is not a durable task (no task of its TaskOrchestrationContext), or used "
        + "ConfigureAwait(false). Orchestrator code may wait only for tasks made by its context; all else belongs in an activity.";

    private readonly OrchestratorThread thread = new();
    private readonly Queue<HistoryEvent> heldBack = new();
    private ReplayContext context = null!;
    private Task<object?>? result;
    private bool suspended;

    /// <summary>Runs the episode; never throws for what the orchestrator's code does.</summary>
    public EpisodeOutcome Execute(IEnumerable<HistoryEvent> past, IEnumerable<HistoryEvent> fresh)
    {
        context = new(setup, thread);
        try
        {
            thread.Run(() =>
            {
                context.SetReplaying(true);
                Play(past);
                context.Decisions.EndReplay();
                context.SetReplaying(false);
                Play(fresh);
            });
            return Conclude();
        }
        catch (NonDeterministicOrchestrationException difference)
        {
            return new EpisodeOutcome.Failed([], null, TaskFailureDetails.FromException(difference));
        }
    }

    private void Play(IEnumerable<HistoryEvent> events)
    {
        foreach (var next in events)
        {
            Play(next);
            thread.Drain();
        }
    }

    private void Play(HistoryEvent next)
    {
        switch (next.Kind)
        {
            case HistoryEventKind.EpisodeStarted:
                context.SetTime(next.At);
                break;
            case HistoryEventKind.Suspended:
                suspended = true;
                break;
            case HistoryEventKind.Resumed:
                suspended = false;
                while (!suspended && heldBack.TryDequeue(out var held))
                {
                    Play(held);
                    thread.Drain();
                }

                break;
            case HistoryEventKind.TimerCancelled:
                context.Decisions.ConfirmCancelled(next.TaskId);
                break;
            case var _ when next.IsDecision():
                context.Decisions.Confirm(next);
                break;
            case var _ when suspended:
                heldBack.Enqueue(next);
                break;
            case HistoryEventKind.Started:
                result = Guarded();
                break;
            case HistoryEventKind.EventRaised:
                context.Events.Raise(next);
                break;
            case var _ when next.IsResult():
                context.Decisions.Resolve(next);
                break;
        }
    }

    private async Task<object?> Guarded()
    {
        // Resuming here from another thread is a post from outside, so a result made elsewhere never counts.
        return await orchestrator(context);
    }

    private EpisodeOutcome Conclude()
    {
        var decisions = context.Decisions.Unconfirmed();
        if (result is not { IsCompleted: true })
        {
            var stuck = result is not null && !suspended
                && (thread.WasResumedFromOutside || !(context.Decisions.HasOpenTasks || context.Events.HasWaits));
            return stuck
                ? Fail(decisions, new InvalidOperationException(IllegalAwait))
                : new EpisodeOutcome.Waiting(decisions, context.CustomStatus);
        }

        if (context.Decisions.HasOpenTasks)
        {
            return new EpisodeOutcome.Waiting(decisions, context.CustomStatus);
        }

        try
        {
            var output = result.GetAwaiter().GetResult();
            return context.NextRun is { } next
                ? new EpisodeOutcome.StartsOver(
                    decisions, context.CustomStatus, next.Input, next.Version, next.KeepEvents ? [.. context.Events.Early] : [])
                : new EpisodeOutcome.Completed(decisions, context.CustomStatus, setup.Converter.Serialize(output));
        }
        catch (Exception failure)
        {
            return Fail(decisions, failure);
        }
    }

    private EpisodeOutcome.Failed Fail(IReadOnlyList<HistoryEvent> decisions, Exception failure) =>
        new(decisions, context.CustomStatus, TaskFailureDetails.FromException(failure));
}
