using FunctionsHost.Workers;
using Google.Protobuf;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>Converts failures of functions to what orchestrators and clients see.</summary>
internal static class Failures
{
    private const string BeforeException = "\nException: ";
    private const string BeforeStack = "\nStack: ";

    /// <summary>Reads a failure from the worker's message: an activity's as JSON, any other as <c>type: message</c>, like the Durable extension.</summary>
    internal static TaskFailureDetails Parse(FunctionFailedException failure)
    {
        var start = failure.Message.IndexOf(BeforeException, StringComparison.Ordinal) + BeforeException.Length;
        var end = failure.Message.LastIndexOf(BeforeStack, StringComparison.Ordinal);
        var (said, stack) = (failure.Message[start..end], failure.Message[(end + BeforeStack.Length)..]);
        if (said.StartsWith('{'))
        {
            try
            {
                return JsonParser.Default.Parse<TaskFailureDetails>(said.Split('\n')[0]);
            }
            catch (InvalidProtocolBufferException)
            {
                // The message only looks like JSON.
            }
        }

        return said.Split(": ", 2) is [var type, var message]
            ? new() { ErrorType = type.TrimEnd(), ErrorMessage = message.Split('\n')[0].TrimEnd(), StackTrace = stack }
            : new() { ErrorType = "(unknown)", ErrorMessage = said, StackTrace = stack };
    }

    internal static TaskFailureDetails NotSupported(string what) => new()
    {
        ErrorType = typeof(NotSupportedException).FullName!,
        ErrorMessage = $"The task hub in memory knows no {what}; the genuine Durable extension does (src/Host.Durable).",
    };
}
