namespace LocalRuntime.Durable;

/// <summary>Carries out what an instance's orchestrator decided.</summary>
internal sealed class DecisionDispatch(ActiveHub hub, Instance instance)
{
    private readonly Dictionary<int, Alarm> timers = [];

    public void CarryOut(InstanceState state, IEnumerable<HistoryEvent> decisions)
    {
        var run = state.Run;
        foreach (var decision in decisions)
        {
            switch (decision.Kind)
            {
                case HistoryEventKind.TaskScheduled:
                    hub.Activities.Run(instance, run, decision);
                    break;
                case HistoryEventKind.SubOrchestrationCreated:
                    hub.SubOrchestrations.Start(instance, run, state.Row!.Name, decision);
                    break;
                case HistoryEventKind.TimerCreated:
                    var fired = new HistoryEvent(HistoryEventKind.TimerFired) { TaskId = decision.TaskId, At = decision.At };
                    timers[decision.TaskId] = hub.Clock.Set(decision.At, () => instance.Post(Message.Of(fired) with { Run = run }));
                    break;
            }
        }
    }

    public void CancelTimer(int id)
    {
        if (timers.Remove(id, out var alarm))
        {
            alarm.Cancel();
        }
    }

    public void CancelTimers()
    {
        foreach (var alarm in timers.Values)
        {
            alarm.Cancel();
        }
    }
}
