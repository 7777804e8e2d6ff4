namespace FunctionsHost.Workers;

/// <summary>The worker went away amid an invocation. The Durable extension knows this name, and then runs the episode again.</summary>
public sealed class WorkerProcessExitException() : Exception("The worker ended while it was at work.");
