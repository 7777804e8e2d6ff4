namespace HostingFunctions.Bench.Plain;

/// <summary>What an activity is told.</summary>
/// <param name="Number">Which of the waits, from 1.</param>
public sealed record Question(string InstanceId, int Number);
