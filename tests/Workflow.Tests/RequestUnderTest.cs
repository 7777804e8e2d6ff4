using FunctionsHost.Memory;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Workflow.Tests;

/// <summary>
/// One submitted request. The official worker runs its orchestration on a separate task hub with a fake clock. Every act returns once all its
/// consequences are done.
/// </summary>
public sealed class RequestUnderTest : IAsyncDisposable
{
    private readonly TaskHub hub;
    private MemoryHost host = null!;

    private RequestUnderTest(TaskHub hub, FakeTimeProvider time) => (this.hub, Time, Activities) = (hub, time, new ScriptedActivities(time));

    public string Id { get; } = Guid.NewGuid().ToString("N");

    public FakeTimeProvider Time { get; }

    public ScriptedActivities Activities { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Submits a request, which then awaits confirmation.</summary>
    public static Task<RequestUnderTest> SubmitAsync(Action<ScriptedActivities>? script = null) =>
        SubmitAsync(Procedures.Current, script);

    /// <summary>Submits a renewal, which is then at step 2.</summary>
    public static Task<RequestUnderTest> RenewAsync(Action<ScriptedActivities>? script = null) =>
        SubmitAsync(Procedures.Renewal, script);

    private static async Task<RequestUnderTest> SubmitAsync(ProcedureDefinition procedure, Action<ScriptedActivities>? script)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));
        var request = new RequestUnderTest(await TaskHub.StartAsync(time), time);
        script?.Invoke(request.Activities);
        request.host = await request.StartHostAsync();
        await request.hub.Client.ScheduleNewOrchestrationInstanceAsync(
            OrchestrationNames.HostingRequest, procedure.Version, new StartOrchestrationOptions(request.Id), Token);
        await request.RestAsync();
        return request;
    }

    /// <summary>Submits and confirms a request, which is then at step 2.</summary>
    public static async Task<RequestUnderTest> ConfirmedAsync(Action<ScriptedActivities>? script = null)
    {
        var request = await SubmitAsync(script);
        await request.RaiseAsync(EventNames.Confirmed);
        return request;
    }

    /// <summary>Submits a request that is refused at step 2 and then awaits its revision.</summary>
    public static async Task<RequestUnderTest> ReturnedAsync()
    {
        var request = await ConfirmedAsync();
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
        return RaiseAsync(EventNames.Decided(new StepRound(stepKey, revision)));
    }

    public async Task PassAsync(TimeSpan span)
    {
        Time.Advance(span);
        await RestAsync();
    }

    /// <summary>Ends the process and starts another one, which knows only what is stored.</summary>
    public async Task RestartAsync()
    {
        await host.DisposeAsync();
        host = await StartHostAsync();
        await RestAsync();
    }

    /// <summary>How the request ended; null while it runs. Fails the test if the orchestration failed.</summary>
    public async Task<RequestOutcome?> OutcomeAsync()
    {
        var state = (await hub.Client.GetInstanceAsync(Id, getInputsAndOutputs: true, Token)).ShouldNotBeNull();
        state.RuntimeStatus.ShouldBeOneOf([OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Completed], state.SerializedOutput);
        return state.IsCompleted ? Enum.Parse<RequestOutcome>(state.ReadOutputAs<string>()!) : null;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await hub.DisposeAsync();
    }

    private Task RestAsync() => hub.WhenIdle().WaitAsync(Token);

    private Task<MemoryHost> StartHostAsync() => MemoryHost.StartAsync(hub, typeof(ScriptedFunctions).Assembly, CreateBuilder, []);

    private FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.Services.AddSingleton(Activities);
        return builder;
    }
}
