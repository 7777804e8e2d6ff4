using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>What the trigger told beside its main value.</summary>
internal sealed class TriggerData(IReadOnlyDictionary<string, object?> data) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData => data;
}
