namespace HostingFunctions.Bench.Requests;

/// <summary>What one person does.</summary>
/// <param name="Open">Opens the page.</param>
/// <param name="Perform">Sends the form; completes when it is answered.</param>
/// <param name="Follow">Completes when what follows has come, and says when that was (<see cref="System.Diagnostics.Stopwatch.GetTimestamp"/>).</param>
/// <param name="IsDecision">Whether it ends a wait: how long the next mail takes after it is a measure of its own.</param>
internal sealed record Act(string Name, Func<Task> Open, Func<Task> Perform, Func<Task<long>> Follow, bool IsDecision);
