namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function returned, as a <typeparamref name="T"/>.</summary>
public abstract class InvocationResult<T>
{
    /// <summary>The value; setting it replaces what is answered.</summary>
    public abstract T? Value { get; set; }
}
