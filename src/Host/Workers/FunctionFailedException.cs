namespace FunctionsHost.Workers;

/// <summary>A function failed. The Durable extension parses type, message and stack from exactly this form of message.</summary>
public sealed class FunctionFailedException(string status, string message, string stack) : Exception($"Result: {status}\nException: {message}\nStack: {stack}");
