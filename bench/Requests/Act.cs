namespace HostingFunctions.Bench.Requests;

/// <summary>What one person does for a request.</summary>
/// <param name="Open">Opens the page.</param>
/// <param name="Perform">Sends the form, and waits for the mail that follows.</param>
internal sealed record Act(string Name, Func<Task> Open, Func<Task> Perform);
