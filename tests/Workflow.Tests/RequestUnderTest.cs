using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using LocalRuntime.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Workflow.Tests;

/// <summary>One submitted request, its orchestration hosted on a task hub of its own under fake time. Every act returns once all that follows from it is done.</summary>
public sealed class RequestUnderTest : IAsyncDisposable
{
    private readonly string connectionString;
    private readonly string hubName = $"W{Guid.NewGuid():N}";
    private TaskHub hub;

    private RequestUnderTest(string connectionString)
    {
        this.connectionString = connectionString;
        Activities = new ScriptedActivities(Time);
        hub = NewHub();
    }

    public string Id { get; } = Guid.NewGuid().ToString("N");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));

    public ScriptedActivities Activities { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Submits it: it then awaits its confirmation.</summary>
    public static Task<RequestUnderTest> SubmitAsync(AzuriteFixture azurite, Action<ScriptedActivities>? script = null) =>
        SubmitAsync(azurite, Procedures.Current, script);

    /// <summary>A renewal: it then is at step 2.</summary>
    public static Task<RequestUnderTest> RenewAsync(AzuriteFixture azurite, Action<ScriptedActivities>? script = null) =>
        SubmitAsync(azurite, Procedures.Renewal, script);

    private static async Task<RequestUnderTest> SubmitAsync(AzuriteFixture azurite, ProcedureDefinition procedure, Action<ScriptedActivities>? script)
    {
        var request = new RequestUnderTest(azurite.ConnectionString);
        script?.Invoke(request.Activities);
        await request.hub.StartAsync(Token);
        await request.hub.Client.ScheduleNewOrchestrationInstanceAsync(
            OrchestrationNames.HostingRequest, procedure.Version, new StartOrchestrationOptions(request.Id), Token);
        await request.RestAsync();
        return request;
    }

    /// <summary>Submitted and confirmed: it then is at step 2.</summary>
    public static async Task<RequestUnderTest> ConfirmedAsync(AzuriteFixture azurite, Action<ScriptedActivities>? script = null)
    {
        var request = await SubmitAsync(azurite, script);
        await request.RaiseAsync(EventNames.Confirmed);
        return request;
    }

    /// <summary>Refused at step 2: it then awaits its revision.</summary>
    public static async Task<RequestUnderTest> ReturnedAsync(AzuriteFixture azurite)
    {
        var request = await ConfirmedAsync(azurite);
        await request.DecideAsync(Procedures.DataCheck, Answer.Tidak);
        return request;
    }

    public async Task RaiseAsync(string eventName)
    {
        await hub.Client.RaiseEventAsync(Id, eventName, "", Token);
        await RestAsync();
    }

    /// <summary>Stores a decision, then wakes the orchestration.</summary>
    public Task DecideAsync(string stepKey, Answer answer = Answer.Ya, int revision = 1)
    {
        Activities.Decisions.Add((stepKey, revision), answer);
        return RaiseAsync(EventNames.Decided(stepKey, revision));
    }

    public async Task PassAsync(TimeSpan span)
    {
        Time.Advance(span);
        await RestAsync();
    }

    /// <summary>Ends the process and starts another, which knows only what is stored.</summary>
    public async Task RestartAsync()
    {
        await hub.DisposeAsync();
        hub = NewHub();
        await hub.StartAsync(Token);
        await RestAsync();
    }

    /// <summary>How it ended; null while it runs. Fails the test when the orchestration failed.</summary>
    public async Task<string?> OutcomeAsync()
    {
        var state = (await hub.Client.GetInstanceAsync(Id, getInputsAndOutputs: true, Token)).ShouldNotBeNull();
        state.RuntimeStatus.ShouldBeOneOf([OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Completed], state.FailureDetails?.ToString());
        return state.IsCompleted ? state.ReadOutputAs<string>() : null;
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private Task RestAsync() => hub.WhenIdle().WaitAsync(Token);

    private TaskHub NewHub()
    {
        var started = new TaskHub(new TaskHubOptions { ConnectionString = connectionString, HubName = hubName }, Time, NullLoggerFactory.Instance);
        started.AddOrchestrator(OrchestrationNames.HostingRequest, async context => await HostingRequestOrchestration.RunAsync(context));
        Activities.AddTo(started);
        return started;
    }
}
