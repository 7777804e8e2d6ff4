namespace FunctionsHost.Workers;

/// <summary>The worker went away during an invocation. The Durable extension knows this name and runs the episode again.</summary>
public sealed class WorkerProcessExitException() : Exception("The worker ended while it was at work.");
