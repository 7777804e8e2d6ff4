using System.Diagnostics;
using LocalRuntime.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace LocalRuntime.Hosting;

/// <summary>One invocation of a function, with a scope of services of its own.</summary>
/// <param name="function">The function.</param>
/// <param name="trigger">What started it: an <c>HttpContext</c>, a <see cref="TimerInfo"/>, an orchestration or an activity.</param>
/// <param name="data">What the trigger told beside that, such as route values.</param>
/// <param name="scopes">Where the scope of services comes from; it is made when first asked for.</param>
/// <param name="cancellation">Cancelled when the caller is gone or the host has no more time.</param>
internal sealed class Invocation(
    Function function, object trigger, IReadOnlyDictionary<string, object?> data, IServiceScopeFactory scopes, CancellationToken cancellation)
    : FunctionContext, IAsyncDisposable
{
    internal const string InstanceIdName = "instanceId";

    private AsyncServiceScope? _scope;
    private IServiceProvider? _services;

    internal Function Function { get; } = function;

    internal object Trigger { get; } = trigger;

    internal InvocationOutcome Outcome { get; } = new();

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => FunctionDefinition.Id;

    public override TraceContext TraceContext { get; } = trigger is ActivityInvocation { TraceParent: { } orchestration }
        ? new CurrentTrace(orchestration)
        : new CurrentTrace(Activity.Current?.Id, Activity.Current?.TraceStateString);

    public override BindingContext BindingContext { get; } = new TriggerData(data);

    public override RetryContext RetryContext { get; } = new NoRetry();

    public override IServiceProvider InstanceServices
    {
        get => _services ??= (_scope = scopes.CreateAsyncScope()).Value.ServiceProvider;
        set => _services = value;
    }

    public override FunctionDefinition FunctionDefinition => Function.Definition;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features => field ??= NewFeatures();

    public override CancellationToken CancellationToken => cancellation;

    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? default;

    private InvocationFeatures NewFeatures()
    {
        var features = new InvocationFeatures();
        features.Set(Outcome);
        return features;
    }
}
