using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>One call of an activity.</summary>
/// <param name="Name">The activity's name as the orchestrator wrote it.</param>
/// <param name="InstanceId">The orchestration that called it.</param>
/// <param name="Version">The version asked for; empty for none.</param>
/// <param name="Input">The serialized input, if any.</param>
/// <param name="CancellationToken">Cancelled when the hub stops; the activity is then run again later.</param>
public sealed record ActivityInvocation(
    string Name, string InstanceId, string Version, string? Input, CancellationToken CancellationToken)
{
    internal DataConverter Converter { get; init; } = null!;

    internal string? TraceParent { get; init; }

    /// <summary>The input as a value of the type; null when there is none.</summary>
    public object? ReadInput(Type type) => Converter.Deserialize(Input, type);

    /// <summary>The input as a value of the type; the type's default when there is none.</summary>
    public T? ReadInput<T>() => Converter.Deserialize<T>(Input);
}
