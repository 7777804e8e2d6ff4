using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow.Tests;

/// <summary>The activities that the orchestration calls, scripted by a test. Every call is recorded, e.g. <c>OpenStep data-check 1</c>.</summary>
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

    /// <summary>The times at which <see cref="ActivityNames.LookAfterStep"/> was called.</summary>
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

    /// <summary>The stored decisions, by step and revision.</summary>
    public Dictionary<(string StepKey, int Revision), Answer> Decisions { get; } = [];

    /// <summary>The next times to look after a step, in order. Once they are used up, it is a day later each time.</summary>
    public Queue<DateTimeOffset> NextLooks { get; } = [];

    /// <summary>How long the Pemohon has to answer.</summary>
    public TimeSpan AnswerTime { get; } = TimeSpan.FromDays(42);

    /// <summary>The result of <see cref="ActivityNames.LapseRequest"/>; false for an answer at the last moment.</summary>
    public bool Lapses { get; set; } = true;

    /// <summary>The result of <see cref="ActivityNames.BeginRenewal"/>; false when nothing is left to review.</summary>
    public bool Begins { get; set; } = true;

    /// <summary>How often each activity fails before it succeeds.</summary>
    public int Failures { get; set; }

    /// <returns>The time at which an unanswered request lapses.</returns>
    public DateTimeOffset AwaitAnswer(string activity, RoundOfRequest round) => Run(activity, $"{round.Revision}", () => time.GetUtcNow() + AnswerTime);

    /// <summary>What <see cref="ActivityNames.LapseRequest"/> finds first: how much longer there is to answer, one after the other.</summary>
    public Queue<TimeSpan> MoreTime { get; } = [];

    public LapseAnswer Lapse(RoundOfRequest round) => Run(
        ActivityNames.LapseRequest, $"{round.Revision}",
        () => MoreTime.TryDequeue(out var more) ? LapseAnswer.NotBefore(time.GetUtcNow() + more) : new LapseAnswer(Lapses));

    public bool Begin(string requestId) => Run(ActivityNames.BeginRenewal, requestId, () => Begins);

    public bool Do(string activity, string requestId) => Run(activity, requestId, () => true);

    public DateTimeOffset Open(StepOfRequest step) => Run(ActivityNames.OpenStep, Name(step), NextLook);

    public DateTimeOffset LookAfter(StepOfRequest step) => Run(ActivityNames.LookAfterStep, Name(step), () =>
    {
        looks.Add(time.GetUtcNow());
        return NextLook();
    });

    public Answer? Close(StepOfRequest step) => Run<Answer?>(
        ActivityNames.CloseStep, Name(step), () => Decisions.TryGetValue((step.StepKey, step.Revision), out var answer) ? answer : null);

    private static string Name(StepOfRequest step) => $"{step.StepKey} {step.Revision}";

    private DateTimeOffset NextLook() => NextLooks.TryDequeue(out var next) ? next : time.GetUtcNow().AddDays(1);

    private T Run<T>(string activity, string input, Func<T> run)
    {
        lock (gate)
        {
            if (Failures > 0)
            {
                Failures--;
                throw new IOException("The mail server is away.");
            }

            calls.Add($"{activity} {input}");
            return run();
        }
    }
}
