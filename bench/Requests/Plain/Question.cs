namespace HostingFunctions.Bench.Plain;

/// <summary>The input of an activity.</summary>
/// <param name="Number">The number of the wait, from 1.</param>
public sealed record Question(string InstanceId, int Number);
