using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>An open instance: takes in what comes for it, one episode after the other.</summary>
internal sealed class Instance(ActiveHub hub, HubServices services, StartRow start, bool isNew)
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, Alarm> timers = [];
    private readonly ConcurrentQueue<string> sentOutboxes = new();
    private List<Message> mailbox = [];
    private bool isRunning;
    private bool isOver;
    private bool isRecovered;
    private bool isInboxStale;
    private bool hasStored = !isNew;
    private InstanceState? state;

    public StartRow Start { get; } = start;

    /// <summary>The instance's row after its last episode in this process; null before.</summary>
    public InstanceRow? Row { get; private set; }

    /// <summary>Whether the instance has had its first episode; null as long as that is not known.</summary>
    public bool? IsBegun { get; private set; }

    /// <summary>Hands over a message and sees to it that it is taken in.</summary>
    public void Post(Message message)
    {
        lock (gate)
        {
            if (!isOver)
            {
                mailbox.Add(message);
                Run();
                return;
            }
        }

        message.Settled?.Invoke();
    }

    /// <summary>Has the instance looked after: read if it is not, and its stored inbox taken in.</summary>
    public void Wake()
    {
        lock (gate)
        {
            isInboxStale = true;
            Run();
        }
    }

    /// <summary>Whether a stored message is not yet taken in.</summary>
    public bool HasUnsettledRows()
    {
        lock (gate)
        {
            return mailbox.Exists(m => m.Row is not null);
        }
    }

    private void Run()
    {
        if (!isRunning && !hub.Stopping.IsCancellationRequested)
        {
            isRunning = true;
            services.Idleness.Enter();
            _ = Task.Run(RunAsync);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            for (var failures = 0; ;)
            {
                try
                {
                    await hub.Episodes.WaitAsync(hub.Stopping);
                    try
                    {
                        if (!await StepAsync())
                        {
                            return;
                        }
                    }
                    finally
                    {
                        hub.Episodes.Release();
                    }

                    failures = 0;
                }
                catch (CommitConflictException conflict)
                {
                    services.Log.LogWarning(conflict, "Instance {InstanceId} is read again.", Start.InstanceId);
                    state = null;
                    hasStored = true;
                    isRecovered = false;
                }
                catch (Exception failure) when (!hub.Stopping.IsCancellationRequested)
                {
                    var wait = TimeSpan.FromSeconds(Math.Min(30, 1 << Math.Min(failures++, 5)));
                    services.Log.LogError(failure, "Instance {InstanceId} is tried again in {Wait}.", Start.InstanceId, wait);
                    await Task.Delay(wait, services.Options.StorageClock, hub.Stopping);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The hub stops; what is not stored is found again by the next one.
        }
        finally
        {
            services.Idleness.Exit();
        }
    }

    /// <summary>Takes in what is there.</summary>
    /// <returns>False when there is nothing left to do.</returns>
    private async Task<bool> StepAsync()
    {
        state ??= await LoadAsync();
        if (!isRecovered)
        {
            isRecovered = true;
            Recover(state);
        }

        while (sentOutboxes.TryDequeue(out var sent))
        {
            state.Garbage.Add(sent);
        }

        await ReadStaleInboxAsync();
        if (Take() is not { } taken)
        {
            return false;
        }

        var messages = state.Unseen(taken);
        try
        {
            if (messages.Count > 0 && !state.IsOver)
            {
                await RunEpisodeAsync(messages, taken);
            }
        }
        catch
        {
            PutBack(taken);
            throw;
        }

        if (state.IsOver)
        {
            End();
        }

        Settle(taken);
        return true;
    }

    private async Task<InstanceState> LoadAsync()
    {
        var stored = hasStored ? await services.Store.Instances.LoadAsync(Start, hub.Stopping) : new(null, [], [], [], []);
        var loaded = new InstanceState(Start, stored);
        IsBegun = loaded.IsBegun;
        Row = loaded.IsBegun ? loaded.Row : null;
        if (!isRecovered)
        {
            lock (gate)
            {
                mailbox.InsertRange(0, stored.Inbox);
            }

            foreach (var outbox in stored.Outbox)
            {
                hub.Send(outbox, () => sentOutboxes.Enqueue(outbox.Row!));
            }
        }

        return loaded;
    }

    private void Recover(InstanceState loaded)
    {
        if (loaded.IsOver)
        {
            End();
        }
        else if (loaded.IsBegun)
        {
            Dispatch(loaded, loaded.OpenDecisions());
        }
        else if (Start.StartAt is { } at && at > services.Time.GetUtcNow())
        {
            hub.Clock.Set(at, () => Post(Message.Of(new(HistoryEventKind.Started))));
        }
        else
        {
            lock (gate)
            {
                mailbox.Insert(0, Message.Of(new(HistoryEventKind.Started)));
            }
        }
    }

    private async Task ReadStaleInboxAsync()
    {
        lock (gate)
        {
            if (!isInboxStale)
            {
                return;
            }

            isInboxStale = false;
        }

        var inbox = await services.Store.Instances.ReadInboxAsync(Start, hub.Stopping);
        lock (gate)
        {
            mailbox.AddRange(inbox);
        }
    }

    private List<Message>? Take()
    {
        lock (gate)
        {
            // An orchestration to be started later takes nothing in before, save its termination.
            var waits = !state!.IsBegun && !state.IsOver
                && !mailbox.Exists(m => m.Events.Any(e => e.Kind is HistoryEventKind.Started or HistoryEventKind.Terminated));
            if (mailbox.Count == 0 || waits)
            {
                isRunning = false;
                if (hub.HasTooManyLoaded(state) && !waits)
                {
                    state = null;
                }

                return null;
            }

            var taken = mailbox.Take(Commit.MaxDeleted).ToList();
            mailbox = mailbox.Skip(taken.Count).ToList();
            return taken;
        }
    }

    private void PutBack(List<Message> taken)
    {
        lock (gate)
        {
            mailbox.InsertRange(0, taken);
        }
    }

    private async Task RunEpisodeAsync(List<Message> messages, List<Message> taken)
    {
        var episode = new Episode(services, state!, messages);
        await episode.RunAsync(hub.Stopping);
        hasStored = true;
        IsBegun = true;
        Row = state!.Row!;
        services.Pulse.Beat(Row);

        // Before new decisions are carried out: one may start a sub-orchestration under the id of the one that is let go here.
        Settle(taken);
        foreach (var cancelled in episode.Decisions.Where(e => e.Kind == HistoryEventKind.TimerCancelled))
        {
            if (timers.Remove(cancelled.TaskId, out var alarm))
            {
                alarm.Cancel();
            }
        }

        if (episode.Outbox is { } outbox)
        {
            hub.Send(outbox, () => sentOutboxes.Enqueue(outbox.Row!));
        }

        if (episode.NextGeneration is not null)
        {
            Post(episode.NextGeneration);
        }
        else if (!state!.IsOver)
        {
            var cancelled = episode.Decisions.Where(e => e.Kind == HistoryEventKind.TimerCancelled).Select(e => e.TaskId).ToHashSet();
            Dispatch(state, episode.Decisions.Where(e => e.IsDecision() && !cancelled.Contains(e.TaskId)));
        }
    }

    private void Dispatch(InstanceState current, IEnumerable<HistoryEvent> decisions)
    {
        foreach (var decision in decisions)
        {
            var run = current.Run;
            switch (decision.Kind)
            {
                case HistoryEventKind.TaskScheduled:
                    hub.RunActivity(this, run, decision);
                    break;
                case HistoryEventKind.SubOrchestrationCreated:
                    hub.StartSubOrchestration(this, run, current.Row!.Name, decision);
                    break;
                case HistoryEventKind.TimerCreated:
                    var fired = new HistoryEvent(HistoryEventKind.TimerFired) { TaskId = decision.TaskId, At = decision.At };
                    timers[decision.TaskId] = hub.Clock.Set(decision.At, () => Post(Message.Of(fired) with { Run = run }));
                    break;
            }
        }
    }

    private void End()
    {
        List<Message> left;
        lock (gate)
        {
            if (isOver)
            {
                return;
            }

            isOver = true;
            left = mailbox;
            mailbox = [];
        }

        foreach (var alarm in timers.Values)
        {
            alarm.Cancel();
        }

        hub.End(this, state!.Row!);
        Settle(left);
    }

    private static void Settle(List<Message> messages) => messages.ForEach(m => m.Settled?.Invoke());
}
