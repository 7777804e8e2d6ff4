using System.Text.Json;

namespace FunctionsHost.Workers;

/// <summary>A function as its worker declares it.</summary>
public sealed class Function
{
    internal Function(RpcFunctionMetadata declared)
    {
        Declared = declared;
        var bindings = declared.RawBindings.Select(binding => JsonElement.Parse(binding)).ToList();
        Trigger = bindings.FirstOrDefault(binding => TypeOf(binding).EndsWith("Trigger", StringComparison.Ordinal));
        if (Trigger.ValueKind == JsonValueKind.Undefined)
        {
            throw new NotSupportedException($"Function {declared.Name} has no trigger.");
        }

        Clients = [.. bindings.Where(binding => TypeOf(binding) == "durableClient").Select(binding => binding.GetProperty("name").GetString()!)];
        string[] known = [TriggerType, "durableClient", "http"];
        if (bindings.Select(TypeOf).FirstOrDefault(type => !known.Contains(type)) is { } other)
        {
            throw new NotSupportedException($"Function {declared.Name} has a binding '{other}', which this host does not know.");
        }
    }

    public string Name => Declared.Name;

    /// <summary>The trigger's binding, e.g. <c>{"name":"timer","type":"timerTrigger","schedule":"0 * * * * *"}</c>.</summary>
    public JsonElement Trigger { get; }

    /// <summary>E.g. <c>httpTrigger</c>, <c>timerTrigger</c>, <c>orchestrationTrigger</c>, <c>activityTrigger</c>.</summary>
    public string TriggerType => TypeOf(Trigger);

    internal RpcFunctionMetadata Declared { get; }

    /// <summary>The names of the parameters that take durable clients.</summary>
    internal IReadOnlyList<string> Clients { get; }

    internal string TriggerName => Trigger.GetProperty("name").GetString()!;

    // The worker writes type names in camel case, its generator as declared.
    private static string TypeOf(JsonElement binding)
    {
        var type = binding.GetProperty("type").GetString()!;
        return char.ToLowerInvariant(type[0]) + type[1..];
    }
}
