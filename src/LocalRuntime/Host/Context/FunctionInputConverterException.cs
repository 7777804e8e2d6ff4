namespace Microsoft.Azure.Functions.Worker;

/// <summary>A parameter of a function could not be filled from what the trigger brought.</summary>
public class FunctionInputConverterException : FunctionWorkerException
{
    /// <summary>An error with a message.</summary>
    public FunctionInputConverterException(string? message)
        : base(message)
    {
    }

    /// <summary>An error with a message and its cause.</summary>
    public FunctionInputConverterException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
