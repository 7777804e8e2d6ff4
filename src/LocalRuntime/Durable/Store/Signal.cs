namespace LocalRuntime.Durable;

/// <summary>Says that another process has stored something for an instance.</summary>
/// <param name="InstanceId">The instance.</param>
/// <param name="Row">The row it lies in.</param>
internal sealed record Signal(string InstanceId, string Row);
