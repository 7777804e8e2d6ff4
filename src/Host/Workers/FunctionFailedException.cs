namespace FunctionsHost.Workers;

/// <summary>A function failed. The Durable extension takes type, message and stack out of exactly this form of message.</summary>
public sealed class FunctionFailedException(string status, string message, string stack) : Exception($"Result: {status}\nException: {message}\nStack: {stack}");
