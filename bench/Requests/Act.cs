namespace HostingFunctions.Bench.Requests;

/// <summary>One person's act.</summary>
/// <param name="Open">Opens the page.</param>
/// <param name="Perform">Sends the form; completes when it is answered.</param>
/// <param name="Follow">Completes when the result arrives, and returns when that was (<see cref="System.Diagnostics.Stopwatch.GetTimestamp"/>).</param>
/// <param name="IsDecision">Whether it ends a wait. The time from a decision to the next mail is measured separately.</param>
internal sealed record Act(string Name, Func<Task> Open, Func<Task> Perform, Func<Task<long>> Follow, bool IsDecision);
