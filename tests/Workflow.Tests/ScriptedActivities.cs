using HostingFunctions.Domain.Requests;
using LocalRuntime.Durable;

namespace HostingFunctions.Workflow.Tests;

/// <summary>What the orchestration has done for it, as a test scripts it. Every call is written down, e.g. <c>OpenStep data-check 1</c>.</summary>
public sealed class ScriptedActivities(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<string> calls = [];
    private readonly List<DateTimeOffset> looks = [];

    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

    /// <summary>When <see cref="ActivityNames.LookAfterStep"/> was called.</summary>
    public IReadOnlyList<DateTimeOffset> Looks
    {
        get
        {
            lock (gate)
            {
                return [.. looks];
            }
        }
    }

    /// <summary>The decisions that are stored, by step and revision.</summary>
    public Dictionary<(string StepKey, int Revision), Answer> Decisions { get; } = [];

    /// <summary>When to look after a step next, in order; once used up, a day later each time.</summary>
    public Queue<DateTimeOffset> NextLooks { get; } = [];

    /// <summary>How long the Pemohon has to answer.</summary>
    public TimeSpan AnswerTime { get; } = TimeSpan.FromDays(42);

    /// <summary>What <see cref="ActivityNames.LapseRequest"/> finds: false for an answer at the last moment.</summary>
    public bool Lapses { get; set; } = true;

    /// <summary>What <see cref="ActivityNames.BeginRenewal"/> finds: false when there is nothing to examine.</summary>
    public bool Begins { get; set; } = true;

    /// <summary>How often each activity fails before it succeeds.</summary>
    public int Failures { get; set; }

    public void AddTo(TaskHub hub)
    {
        hub.AddActivity(ActivityNames.ReceiveRequest, call => RunAsync(call, Round(call), () => time.GetUtcNow() + AnswerTime));
        hub.AddActivity(ActivityNames.ReturnRequest, call => RunAsync(call, Round(call), () => time.GetUtcNow() + AnswerTime));
        hub.AddActivity(ActivityNames.LapseRequest, call => RunAsync(call, Round(call), () => Lapses));
        hub.AddActivity(ActivityNames.AnnounceWithdrawal, call => RunAsync(call, call.ReadInput<string>()!, () => true));
        hub.AddActivity(ActivityNames.BeginRenewal, call => RunAsync(call, call.ReadInput<string>()!, () => Begins));
        hub.AddActivity(ActivityNames.CloseRenewal, call => RunAsync(call, call.ReadInput<string>()!, () => true));
        hub.AddActivity(ActivityNames.OpenStep, call => RunAsync(call, Step(call), () => NextLook()));
        hub.AddActivity(ActivityNames.LookAfterStep, call => RunAsync(call, Step(call), () =>
        {
            looks.Add(time.GetUtcNow());
            return NextLook();
        }));
        hub.AddActivity(ActivityNames.CloseStep, call => RunAsync(call, Step(call), () =>
        {
            var step = call.ReadInput<StepOfRequest>()!;
            return Decisions.TryGetValue((step.StepKey, step.Revision), out var answer) ? answer : null;
        }));
    }

    private static string Round(ActivityInvocation call) => $"{call.ReadInput<RoundOfRequest>()!.Revision}";

    private static string Step(ActivityInvocation call) => $"{call.ReadInput<StepOfRequest>()!.StepKey} {call.ReadInput<StepOfRequest>()!.Revision}";

    private DateTimeOffset NextLook() => NextLooks.TryDequeue(out var next) ? next : time.GetUtcNow().AddDays(1);

    private Task<object?> RunAsync(ActivityInvocation call, string input, Func<object?> run)
    {
        lock (gate)
        {
            if (Failures > 0)
            {
                Failures--;
                throw new IOException("The mail server is away.");
            }

            calls.Add($"{call.Name} {input}");
            return Task.FromResult(run());
        }
    }
}
