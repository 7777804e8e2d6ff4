namespace DurableTask.Core.Exceptions;

/// <summary>An orchestration of this id has not ended, so none can be scheduled under it.</summary>
public class OrchestrationAlreadyExistsException : Exception
{
    /// <summary>The exception without a message.</summary>
    public OrchestrationAlreadyExistsException()
    {
    }

    /// <summary>The exception with a message.</summary>
    public OrchestrationAlreadyExistsException(string message)
        : base(message)
    {
    }

    /// <summary>The exception with a message and a cause.</summary>
    public OrchestrationAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
