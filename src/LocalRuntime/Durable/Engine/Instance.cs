using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>An open instance: takes in what comes for it, one episode after the other.</summary>
internal sealed class Instance
{
    private readonly ActiveHub hub;
    private readonly HubServices services;
    private readonly Mailbox mailbox;
    private readonly DecisionDispatch dispatch;
    private readonly ConcurrentQueue<string> sentOutboxes = new();
    private bool hasStored;
    private bool isRecovered;
    private bool isLetGo;
    private InstanceState? state;

    public Instance(ActiveHub hub, HubServices services, StartRow start, bool isNew)
    {
        this.hub = hub;
        this.services = services;
        mailbox = new(TryAttend);
        dispatch = new(hub, this);
        hasStored = !isNew;
        Start = start;
    }

    public StartRow Start { get; }

    /// <summary>The instance's row after its last episode in this process; null before.</summary>
    public InstanceRow? Row { get; private set; }

    /// <summary>Whether the instance has had its first episode; null as long as that is not known.</summary>
    public bool? IsBegun { get; private set; }

    /// <summary>Hands over a message and sees to it that it is taken in.</summary>
    public void Post(Message message) => mailbox.Post(message);

    /// <summary>Has the instance looked after: read if it is not, and its stored inbox taken in.</summary>
    public void Wake() => mailbox.Wake();

    private bool TryAttend()
    {
        if (hub.Stopping.IsCancellationRequested)
        {
            return false;
        }

        services.Idleness.Enter();
        _ = Task.Run(RunAsync);
        return true;
    }

    private async Task RunAsync()
    {
        // What woke it has a trace of its own.
        Activity.Current = null;
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

        if (mailbox.TakeStaleness())
        {
            await ReadInboxAsync();
        }

        if (mailbox.Take(state.IsBegun, Unload) is not { } taken)
        {
            return false;
        }

        try
        {
            if (!state.IsOver && state.Unseen(taken) is { Count: > 0 } messages)
            {
                await RunEpisodeAsync(messages, taken);
            }
        }
        catch
        {
            mailbox.AddFirst(taken);
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
            mailbox.AddFirst(stored.Inbox);
            foreach (var outbox in stored.Outbox)
            {
                Send(outbox);
            }
        }

        return loaded;
    }

    private async Task ReadInboxAsync()
    {
        try
        {
            mailbox.AddLast(await services.Store.Instances.ReadInboxAsync(Start, hub.Stopping));
        }
        catch
        {
            mailbox.Wake();
            throw;
        }
    }

    private void Unload()
    {
        // Outbox rows that were sent and not deleted are known in memory only.
        if (hub.HasTooManyLoaded(state!) && state!.Garbage.Count == 0)
        {
            state = null;
        }
    }

    private void Recover(InstanceState loaded)
    {
        if (loaded.IsOver)
        {
            End();
        }
        else if (loaded.IsBegun)
        {
            dispatch.CarryOut(loaded, loaded.OpenDecisions());
        }
        else if (Start.StartAt is { } at && at > services.Time.GetUtcNow())
        {
            hub.Clock.Set(at, () => Post(Message.Of(new(HistoryEventKind.Started))));
        }
        else
        {
            mailbox.AddFirst([Message.Of(new(HistoryEventKind.Started))]);
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
        var cancelled = episode.Decisions.Where(e => e.Kind == HistoryEventKind.TimerCancelled).Select(e => e.TaskId).ToHashSet();
        foreach (var timer in cancelled)
        {
            dispatch.CancelTimer(timer);
        }

        if (episode.Outbox is { } outbox)
        {
            Send(outbox);
        }

        if (episode.NextGeneration is not null)
        {
            Post(episode.NextGeneration);
        }
        else if (!state.IsOver)
        {
            dispatch.CarryOut(state, episode.Decisions.Where(e => e.IsDecision() && !cancelled.Contains(e.TaskId)));
        }
    }

    private void Send(Message outbox) => hub.Send(outbox, () => sentOutboxes.Enqueue(outbox.Row!));

    private void End()
    {
        if (!isLetGo)
        {
            isLetGo = true;
            var left = mailbox.Close();
            dispatch.CancelTimers();
            hub.End(this, state!.Row!);
            Settle(left);
        }
    }

    private static void Settle(List<Message> messages) => messages.ForEach(m => m.Settled?.Invoke());
}
